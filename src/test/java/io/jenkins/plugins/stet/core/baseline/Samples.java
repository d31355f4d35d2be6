package io.jenkins.plugins.stet.core.baseline;

import io.jenkins.plugins.stet.core.image.BaseImageFacts;
import io.jenkins.plugins.stet.core.image.BaseImageQuery;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.manifest.Tier;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Values for tests of records. */
final class Samples {
    static final ServiceId BACKEND = new ServiceId("backend");
    static final ServiceId SHARED = new ServiceId("shared");
    static final Instant TIME = Instant.parse("2026-01-02T03:04:05Z");
    static final ImageRepository REPOSITORY = new ImageRepository("registry.example.com", "prod/backend");

    private Samples() {}

    static Digest digest(String seed) {
        return Digest.of(seed.getBytes(StandardCharsets.UTF_8));
    }

    static Content content(String seed) {
        return Content.of(
                "1",
                digest(seed).hex(),
                Map.of(
                        "code",
                        digest("code " + seed).hex(),
                        "args",
                        digest("args").hex()));
    }

    static BuildStamp stamp(long number) {
        return stamp(number, TrustClass.PRIMARY);
    }

    static BuildStamp stamp(long number, TrustClass trust) {
        return new BuildStamp(number, "job #" + number, trust, TIME.plusSeconds(number));
    }

    static BuiltMark built(long number, String image) {
        return built(stamp(number), image);
    }

    static BuiltMark built(BuildStamp by, String image) {
        return new BuiltMark(by, REPOSITORY, MarkedImage.of(digest(image)), BuiltFrom.nothing());
    }

    static PassedMark passed(long number, String image) {
        return new PassedMark(stamp(number), digest("config").hex(), MarkedImage.of(digest(image)));
    }

    /** Everything a history can hold. */
    static ServiceHistory full() {
        Content content = content("a")
                .withArgs(Map.of("VERSION", digest("1.10").hex()))
                .withUpstreams(Map.of(SHARED, digest("shared").hex()));
        BuiltFrom from = BuiltFrom.of(Map.of("alpine:3.20", digest("alpine")), Map.of(SHARED, digest("shared image")));
        BuiltMark adopted = new BuiltMark(
                stamp(40, TrustClass.BRANCH), ImageRepository.local("backend"), MarkedImage.withoutDigest(), from);
        BuiltMark pushed = new BuiltMark(stamp(41), REPOSITORY, MarkedImage.of(digest("image")), from);
        BaseImageFacts base = new BaseImageFacts(
                new BaseImageQuery("alpine:3.20", "linux/amd64"),
                digest("alpine"),
                List.of("COPY . /app"),
                new TreeMap<>(Map.of("PATH", "/bin")));
        return ServiceHistory.empty(BACKEND)
                .withoutImagesBefore(7)
                .withBuilt(content, adopted)
                .withBuilt(content, pushed)
                .withPassed(content, passed(41, "image"))
                .withTaskPassed(
                        content,
                        "test",
                        new TaskMark(stamp(41), digest("inputs").hex(), MarkedImage.of(digest("image"))))
                .withBuilt(content("b"), built(42, "b"))
                .withDuration(new BuildDuration(Tier.CODE, 95.5, 41))
                .withBase(new KnownBase(base, 41));
    }
}
