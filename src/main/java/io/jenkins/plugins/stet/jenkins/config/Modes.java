package io.jenkins.plugins.stet.jenkins.config;

import hudson.util.ListBoxModel;
import io.jenkins.plugins.stet.core.detect.DetectionMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Modes come from several places; the one that is stricter towards building wins. */
public final class Modes {
    public static final List<String> NAMES =
            Arrays.stream(DetectionMode.values()).map(DetectionMode::text).toList();

    private Modes() {}

    /** @param modes texts, empty where nothing is said */
    static DetectionMode strictest(Stream<String> modes) {
        return modes.flatMap(text -> DetectionMode.parse(text).stream())
                .max(DetectionMode::compareTo)
                .orElse(DetectionMode.ENFORCE);
    }

    public static ListBoxModel items(String nothing) {
        ListBoxModel items = new ListBoxModel();
        items.add(nothing, "");
        items.add("enforce: unchanged services are skipped", "enforce");
        items.add("observe: nothing is skipped, the decisions are recorded", "observe");
        items.add("off: nothing is read or recorded, everything is changed", "off");
        return items;
    }
}
