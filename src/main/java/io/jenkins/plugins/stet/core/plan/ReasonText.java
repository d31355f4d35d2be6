package io.jenkins.plugins.stet.core.plan;

import io.jenkins.plugins.stet.core.plan.Reason.ArgChanged;
import io.jenkins.plugins.stet.core.plan.Reason.BaseImageMoved;
import io.jenkins.plugins.stet.core.plan.Reason.ConfigChanged;
import io.jenkins.plugins.stet.core.plan.Reason.DetectorError;
import io.jenkins.plugins.stet.core.plan.Reason.DockerfileChanged;
import io.jenkins.plugins.stet.core.plan.Reason.Expired;
import io.jenkins.plugins.stet.core.plan.Reason.FileChanged;
import io.jenkins.plugins.stet.core.plan.Reason.Forced;
import io.jenkins.plugins.stet.core.plan.Reason.ImageMissing;
import io.jenkins.plugins.stet.core.plan.Reason.More;
import io.jenkins.plugins.stet.core.plan.Reason.NoBaseline;
import io.jenkins.plugins.stet.core.plan.Reason.NotPassed;
import io.jenkins.plugins.stet.core.plan.Reason.PlatformChanged;
import io.jenkins.plugins.stet.core.plan.Reason.SchemeChanged;
import io.jenkins.plugins.stet.core.plan.Reason.TargetChanged;
import io.jenkins.plugins.stet.core.plan.Reason.Unverified;
import io.jenkins.plugins.stet.core.plan.Reason.UpstreamChanged;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How each reason is named and told. */
final class ReasonText {
    private static final Map<Class<? extends Reason>, Entry<?>> ENTRIES = entries();

    private record Entry<R extends Reason>(Class<R> type, String kind, Function<R, String> text) {
        String of(Reason reason) {
            return text.apply(type.cast(reason));
        }
    }

    private ReasonText() {}

    static String kind(Reason reason) {
        return entry(reason).kind();
    }

    static String of(Reason reason) {
        return entry(reason).of(reason);
    }

    private static Entry<?> entry(Reason reason) {
        Entry<?> entry = ENTRIES.get(reason.getClass());
        if (entry == null) {
            throw new IllegalStateException("no text for " + reason.getClass());
        }
        return entry;
    }

    private static Map<Class<? extends Reason>, Entry<?>> entries() {
        Map<Class<? extends Reason>, Entry<?>> map = new LinkedHashMap<>();
        List.<Entry<?>>of(
                        new Entry<>(
                                FileChanged.class,
                                "file",
                                r -> r.path() + " " + r.change().text()),
                        new Entry<>(ArgChanged.class, "arg", r -> "build argument " + r.name()),
                        new Entry<>(TargetChanged.class, "target", r -> "other target stage"),
                        new Entry<>(PlatformChanged.class, "platform", r -> "other platforms"),
                        new Entry<>(DockerfileChanged.class, "dockerfile", r -> r.path() + " changed"),
                        new Entry<>(BaseImageMoved.class, "base-image", ReasonText::moved),
                        new Entry<>(UpstreamChanged.class, "upstream", r -> "needs " + r.service()),
                        new Entry<>(ConfigChanged.class, "config", r -> "configuration " + r.path()),
                        new Entry<>(NotPassed.class, "not-passed", r -> "not passed since " + r.run()),
                        new Entry<>(NoBaseline.class, "no-baseline", NoBaseline::why),
                        new Entry<>(ImageMissing.class, "image-missing", r -> r.image() + " is missing: " + r.why()),
                        new Entry<>(Unverified.class, "unverified", r -> r.image() + " not verified: " + r.why()),
                        new Entry<>(Expired.class, "expired", ReasonText::expired),
                        new Entry<>(Forced.class, "forced", r -> "forced by " + r.by()),
                        new Entry<>(SchemeChanged.class, "scheme", r -> "fingerprints are computed in another way"),
                        new Entry<>(DetectorError.class, "detector-error", ReasonText::trouble),
                        new Entry<>(More.class, "", r -> "and " + r.count() + " more"))
                .forEach(entry -> map.put(entry.type(), entry));
        return map;
    }

    /** Without a name the images are the same, but other ones of them count: <code>baseImages</code> was changed. */
    private static String moved(BaseImageMoved reason) {
        return reason.reference().isEmpty()
                ? "base images count in another way"
                : "base image " + reason.reference() + " moved";
    }

    private static String expired(Expired reason) {
        return "image is " + reason.ageDays() + " days old, maxAge is " + reason.maxAgeDays();
    }

    private static String trouble(DetectorError reason) {
        return reason.path().isEmpty() ? reason.message() : reason.path() + ": " + reason.message();
    }
}
