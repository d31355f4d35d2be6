package io.jenkins.plugins.stet.core.build;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.build.BuildLayers;
import io.jenkins.plugins.stet.core.image.build.CacheMode;
import io.jenkins.plugins.stet.core.manifest.Tier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An outcome as pipelines and programs get it: plain maps, lists, texts and numbers only. */
public final class OutcomeMap {
    /** A service that is skipped has the same keys as one that is built, so that pipelines need not ask first. */
    private static final BuildOutcome.Effort NO_EFFORT =
            new BuildOutcome.Effort(Duration.ZERO, new BuildLayers(List.of(), List.of()), CacheMode.NONE, 0);

    private OutcomeMap() {}

    public static Map<String, @Nullable Object> of(BuildOutcome outcome) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("service", outcome.service().value());
        map.put("status", status(outcome));
        map.put("rebuilt", outcome instanceof BuildOutcome.Built);
        map.put(
                "image",
                outcome.image().map(image -> image.repository().toString()).orElse(null));
        map.put("digest", outcome.digest().map(Digest::value).orElse(null));
        map.put("reference", reference(outcome));
        map.put("tags", new ArrayList<>(tags(outcome)));
        if (outcome instanceof BuildOutcome.Built built) {
            BuildOutcome.Effort effort = built.effort();
            addEffort(map, built.tier(), effort);
            map.put("recorded", built.recording() instanceof BuildOutcome.Recording.Recorded);
        } else if (outcome instanceof BuildOutcome.Kept kept) {
            addEffort(map, kept.tier(), NO_EFFORT);
        } else if (outcome instanceof BuildOutcome.Failed failed) {
            map.put("error", failed.message());
        } else if (outcome instanceof BuildOutcome.Blocked blocked) {
            map.put("error", "not built because " + blocked.by() + " failed");
        }
        return map;
    }

    private static void addEffort(Map<String, @Nullable Object> map, Tier tier, BuildOutcome.Effort effort) {
        map.put("tier", tier.text());
        map.put("seconds", effort.duration().toSeconds());
        Map<String, Object> layers = new LinkedHashMap<>();
        layers.put("total", (long) effort.layers().total());
        layers.put("cached", (long) effort.layers().cached());
        map.put("layers", layers);
        map.put("cache", effort.cache().name().toLowerCase(Locale.ROOT));
        map.put("bytesPushed", effort.bytesPushed());
    }

    private static String status(BuildOutcome outcome) {
        if (outcome instanceof BuildOutcome.Kept kept) {
            return kept.moved().isEmpty() ? "skipped" : "retagged";
        }
        if (outcome instanceof BuildOutcome.Built) {
            return "built";
        }
        if (outcome instanceof BuildOutcome.NothingToBuild) {
            return "none";
        }
        return outcome instanceof BuildOutcome.Blocked ? "blocked" : "failed";
    }

    /** A local image is known by its id alone. */
    private static @Nullable String reference(BuildOutcome outcome) {
        return outcome.image()
                .map(image -> image.isLocal()
                        ? outcome.digest().map(Digest::value).orElse(image.toString())
                        : image.toString())
                .orElse(null);
    }

    private static List<String> tags(BuildOutcome outcome) {
        if (outcome instanceof BuildOutcome.Built built) {
            return built.tags();
        }
        return outcome instanceof BuildOutcome.Kept kept ? kept.tags() : List.of();
    }
}
