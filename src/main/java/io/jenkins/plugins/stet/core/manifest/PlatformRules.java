package io.jenkins.plugins.stet.core.manifest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Platforms as engines write them. */
final class PlatformRules {
    static final String NATIVE = "native";
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+/[a-z0-9_]+(?:/[a-z0-9.]+)?");
    private static final List<String> SYSTEMS = List.of("linux", "windows", "darwin", "freebsd", "wasi");
    private static final List<String> MACHINES = List.of(
            "amd64",
            "arm64",
            "arm",
            "386",
            "ppc64le",
            "s390x",
            "riscv64",
            "loong64",
            "mips64le",
            "mips64",
            "ppc64",
            "wasm");
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "x86_64", "amd64", "x86-64", "amd64", "x64", "amd64", "aarch64", "arm64", "i386", "386", "armhf", "arm/v7");

    private PlatformRules() {}

    static Optional<String> flawOf(String platform) {
        if (platform.equals(NATIVE)) {
            return Optional.empty();
        }
        String[] parts = platform.split("/", -1);
        if (FORM.matcher(platform).matches() && SYSTEMS.contains(parts[0]) && MACHINES.contains(parts[1])) {
            return Optional.empty();
        }
        return Optional.of("is no platform" + advice(parts));
    }

    private static String advice(String[] parts) {
        String machine = parts.length > 1 ? parts[1] : parts[0];
        return Optional.ofNullable(OTHER_NAMES.get(machine))
                .or(() -> Suggestions.nearest(machine, MACHINES))
                .map(known -> "; did you mean 'linux/" + known + "'?")
                .orElse("; write system/machine[/variant], for instance 'linux/amd64', or 'native'");
    }
}
