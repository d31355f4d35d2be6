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
import java.util.HashMap;
import java.util.Map;

/** How each reason is named and told. */
final class ReasonText {
    private static final Map<Class<? extends Reason>, String> KINDS = kinds();

    private ReasonText() {}

    static String kind(Reason reason) {
        String kind = KINDS.get(reason.getClass());
        if (kind == null) {
            throw new IllegalStateException("no name for " + reason.getClass());
        }
        return kind;
    }

    private static Map<Class<? extends Reason>, String> kinds() {
        Map<Class<? extends Reason>, String> kinds = new HashMap<>();
        kinds.put(FileChanged.class, "file");
        kinds.put(ArgChanged.class, "arg");
        kinds.put(TargetChanged.class, "target");
        kinds.put(PlatformChanged.class, "platform");
        kinds.put(DockerfileChanged.class, "dockerfile");
        kinds.put(BaseImageMoved.class, "base-image");
        kinds.put(UpstreamChanged.class, "upstream");
        kinds.put(ConfigChanged.class, "config");
        kinds.put(NotPassed.class, "not-passed");
        kinds.put(NoBaseline.class, "no-baseline");
        kinds.put(ImageMissing.class, "image-missing");
        kinds.put(Unverified.class, "unverified");
        kinds.put(Expired.class, "expired");
        kinds.put(Forced.class, "forced");
        kinds.put(SchemeChanged.class, "scheme");
        kinds.put(DetectorError.class, "detector-error");
        kinds.put(More.class, "");
        return kinds;
    }

    /** The texts for people, made for those who show them: a table of functions would be linked at every start. */
    static String of(Reason reason) {
        if (reason instanceof FileChanged file) {
            return file.path() + " " + file.change().text();
        }
        if (reason instanceof ArgChanged arg) {
            return "build argument " + arg.name();
        }
        if (reason instanceof TargetChanged) {
            return "other target stage";
        }
        if (reason instanceof PlatformChanged) {
            return "other platforms";
        }
        if (reason instanceof DockerfileChanged dockerfile) {
            return dockerfile.path() + " changed";
        }
        if (reason instanceof BaseImageMoved base) {
            return moved(base);
        }
        if (reason instanceof UpstreamChanged upstream) {
            return "needs " + upstream.service();
        }
        if (reason instanceof ConfigChanged config) {
            return "configuration " + config.path();
        }
        return ofState(reason);
    }

    /** Of records, images and what was asked for. */
    private static String ofState(Reason reason) {
        if (reason instanceof NotPassed pass) {
            return "not passed since " + pass.run();
        }
        if (reason instanceof NoBaseline none) {
            return none.why();
        }
        if (reason instanceof ImageMissing missing) {
            return missing.image() + " is missing: " + missing.why();
        }
        if (reason instanceof Unverified image) {
            return image.image() + " not verified: " + image.why();
        }
        if (reason instanceof Expired image) {
            return expired(image);
        }
        if (reason instanceof Forced forced) {
            return "forced by " + forced.by();
        }
        if (reason instanceof SchemeChanged) {
            return "fingerprints are computed in another way";
        }
        if (reason instanceof DetectorError error) {
            return trouble(error);
        }
        if (reason instanceof More more) {
            return "and " + more.count() + " more";
        }
        throw new IllegalStateException("no text for " + reason.getClass());
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
