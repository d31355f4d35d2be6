package io.jenkins.plugins.stet.core.dockerfile;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A target platform as the engine spells it in its predefined arguments. */
record Platform(String os, String architecture, String variant) {
    private static final String NATIVE = "native";
    private static final Platform OF_THE_ENGINE = new Platform("", "", "");
    private static final Map<String, Platform> ALIASES = Map.ofEntries(
            Map.entry("x86_64", new Platform("", "amd64", "")),
            Map.entry("x86-64", new Platform("", "amd64", "")),
            Map.entry("i386", new Platform("", "386", "")),
            Map.entry("aarch64", new Platform("", "arm64", "")),
            Map.entry("armhf", new Platform("", "arm", "v7")),
            Map.entry("armel", new Platform("", "arm", "v6")),
            Map.entry("arm", new Platform("", "arm", "v7")));
    private static final List<String> DEFAULT_VARIANTS = List.of("amd64/v1", "arm64/8", "arm64/v8");

    /** {@code native} is the engine's own platform, which is not known here. */
    static Platform parse(String text) {
        if (text.equals(NATIVE)) {
            return OF_THE_ENGINE;
        }
        String[] parts = text.toLowerCase(Locale.ROOT).split("/", 3);
        String os = parts.length == 1 ? "linux" : parts[0].equals("macos") ? "darwin" : parts[0];
        String architecture = parts.length == 1 ? parts[0] : parts[1];
        String variant = parts.length == 3 ? parts[2] : "";
        Platform alias = ALIASES.getOrDefault(architecture, new Platform("", architecture, variant));
        String exact = variant.isEmpty() ? alias.variant() : variant;
        boolean isDefault = DEFAULT_VARIANTS.contains(alias.architecture() + "/" + exact);
        return new Platform(os, alias.architecture(), isDefault ? "" : exact);
    }

    boolean isKnown() {
        return !os.isEmpty();
    }

    /** "" when it is the engine's own. */
    String text() {
        return isKnown() ? os + "/" + architecture + (variant.isEmpty() ? "" : "/" + variant) : "";
    }
}
