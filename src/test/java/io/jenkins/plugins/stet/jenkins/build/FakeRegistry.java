package io.jenkins.plugins.stet.jenkins.build;

import io.jenkins.plugins.stet.core.baseline.TrustRules;
import io.jenkins.plugins.stet.core.build.ImageShelf;
import io.jenkins.plugins.stet.core.build.remote.WorkRequest;
import io.jenkins.plugins.stet.core.build.remote.WorkResult;
import io.jenkins.plugins.stet.core.image.BaseImageAnswer;
import io.jenkins.plugins.stet.core.image.BaseImageQuery;
import io.jenkins.plugins.stet.core.image.BaseImageResolver;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageLookup;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.TagAnswer;
import io.jenkins.plugins.stet.core.image.build.BuildLayers;
import io.jenkins.plugins.stet.core.image.build.BuildResult;
import io.jenkins.plugins.stet.core.image.build.BuiltImage;
import io.jenkins.plugins.stet.core.image.build.CacheMode;
import io.jenkins.plugins.stet.engine.registry.CredentialSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The registry of a branch's run: it holds what was pushed to it, and the tags that were put. */
final class FakeRegistry implements RunImages, ImageShelf {
    final Set<String> images = new TreeSet<>();
    final Map<String, Digest> tags = new TreeMap<>();
    Runnable beforeLook = () -> {};
    Runnable beforeTag = () -> {};
    TrustRules rules = new TrustRules.Branch("topic");
    int looks;
    private int pushes;

    /** A process built what it was asked for; every build gives another image. */
    WorkResult push(WorkRequest request) {
        Digest digest = Digest.of((request.order().fingerprint() + ++pushes).getBytes(StandardCharsets.UTF_8));
        ImageReference image = request.order().delivery().image().repository().at(digest);
        images.add(image.toString());
        return new WorkResult.Built(new BuildResult(
                new BuiltImage.Pushed(digest, 1234, false),
                new BuildLayers(List.of(), List.of()),
                CacheMode.MAX,
                Duration.ofSeconds(95)));
    }

    @Override
    public ImageAnswer find(ImageReference image) {
        looks++;
        beforeLook.run();
        return images.contains(image.toString())
                ? new ImageAnswer.Present(image.digest().orElseThrow())
                : new ImageAnswer.Absent("never pushed");
    }

    @Override
    public TagAnswer tag(ImageReference image, String tag) {
        beforeTag.run();
        Digest digest = image.digest().orElseThrow();
        Digest before = tags.put(image.repository().tag(tag).toString(), digest);
        return digest.equals(before) ? new TagAnswer.AlreadyThere(tag, digest) : new TagAnswer.Moved(tag, digest);
    }

    @Override
    public ImageLookup lookup() {
        return (references, deadline) -> {
            Map<ImageReference, ImageAnswer> answers = new LinkedHashMap<>();
            references.forEach(reference -> answers.put(reference, find(reference)));
            return answers;
        };
    }

    @Override
    public BaseImageResolver bases() {
        return (queries, deadline) -> {
            Map<BaseImageQuery, BaseImageAnswer> answers = new LinkedHashMap<>();
            queries.forEach(query -> answers.put(query, new BaseImageAnswer.Unknown(query, "nobody knows")));
            return answers;
        };
    }

    @Override
    public ImageShelf shelf() {
        return this;
    }

    @Override
    public TrustRules rules(TrustRules.Untrusted.Outlet outlet) {
        return rules;
    }

    @Override
    public WorkRequest.Confidential confidential(PendingBuild pending, BuildSettings settings)
            throws IOException, InterruptedException {
        return new Secrets(null, CredentialSource.NONE).of(pending, settings);
    }
}
