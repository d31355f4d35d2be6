package io.jenkins.plugins.stet.core.build;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.build.BuildLayers;
import io.jenkins.plugins.stet.core.image.build.CacheMode;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.manifest.Tier;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What became of one service. */
public sealed interface BuildOutcome {
    ServiceId service();

    /** The image that stands for the content now; nothing when there is none. */
    default Optional<ImageReference> image() {
        return Optional.empty();
    }

    default Optional<Digest> digest() {
        return image().flatMap(ImageReference::digest);
    }

    /** The image was known; {@code moved} are the tags that had to be put on it, often none. */
    record Kept(
            ServiceId service,
            ImageReference known,
            List<String> tags,
            List<String> moved,
            Tier tier,
            List<String> warnings)
            implements BuildOutcome {
        public Kept {
            tags = List.copyOf(tags);
            moved = List.copyOf(moved);
            warnings = List.copyOf(warnings);
        }

        @Override
        public Optional<ImageReference> image() {
            return Optional.of(known);
        }
    }

    /** It was built, and found where it belongs. */
    record Built(
            ServiceId service, ImageReference built, List<String> tags, Tier tier, Effort effort, Recording recording)
            implements BuildOutcome {
        public Built {
            tags = List.copyOf(tags);
        }

        @Override
        public Optional<ImageReference> image() {
            return Optional.of(built);
        }
    }

    /** A service that makes no image. */
    record NothingToBuild(ServiceId service) implements BuildOutcome {}

    /** It failed, and nothing was recorded; other services go on. */
    record Failed(ServiceId service, Cause cause, String message) implements BuildOutcome {
        /** What callers tell apart. */
        public enum Cause {
            BUILD,
            /** The engine or the registry. */
            UNREACHABLE
        }
    }

    /** It was not tried because a service that it stands on failed. */
    record Blocked(ServiceId service, ServiceId by) implements BuildOutcome {}

    /** What a build took. */
    record Effort(Duration duration, BuildLayers layers, CacheMode cache, long bytesPushed) {}

    /** Whether the image may be taken for this content from now on. */
    sealed interface Recording {
        /** @param warnings what the user should know although it was recorded */
        record Recorded(List<String> warnings) implements Recording {
            public Recorded {
                warnings = List.copyOf(warnings);
            }
        }

        /** The inputs changed during the build: nobody knows what the image holds, so it is built again next time. */
        record NotRecorded(String why) implements Recording {}
    }
}
