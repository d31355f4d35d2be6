package io.jenkins.plugins.stet.engine.registry;

import java.util.Locale;
import java.util.Optional;

/** Which image of an index an engine of a platform would take. */
final class Platforms {
    private Platforms() {}

    static String join(String os, String architecture, String variant) {
        if (os.isEmpty() || architecture.isEmpty()) {
            return "";
        }
        return variant.isEmpty() ? os + "/" + architecture : os + "/" + architecture + "/" + variant;
    }

    /** The best child: the very platform, else the highest variant that it still runs. */
    static Optional<ManifestDocument.Child> choose(ManifestDocument.Index index, String wanted) {
        Platform platform = Platform.of(wanted);
        ManifestDocument.Child best = null;
        for (ManifestDocument.Child child : index.children()) {
            Platform offered = Platform.of(child.platform());
            if (platform.runs(offered)
                    && (best == null
                            || offered.level() > Platform.of(best.platform()).level())) {
                best = child;
            }
        }
        return Optional.ofNullable(best);
    }

    private record Platform(String os, String architecture, int level) {
        static Platform of(String text) {
            String[] parts = text.toLowerCase(Locale.ROOT).split("/", 3);
            String architecture = parts.length > 1 ? usualName(parts[1]) : "";
            return new Platform(parts[0], architecture, level(architecture, parts.length > 2 ? parts[2] : ""));
        }

        boolean runs(Platform other) {
            return os.equals(other.os)
                    && !architecture.isEmpty()
                    && architecture.equals(other.architecture)
                    && other.level <= level;
        }

        private static String usualName(String architecture) {
            return switch (architecture) {
                case "x86_64", "x86-64" -> "amd64";
                case "aarch64" -> "arm64";
                case "armhf" -> "arm";
                default -> architecture;
            };
        }

        /** A variant like v7; not written it is the one that engines assume. */
        private static int level(String architecture, String variant) {
            if (variant.matches("v[0-9]{1,2}")) {
                return Integer.parseInt(variant.substring(1));
            }
            return switch (architecture) {
                case "amd64" -> 1;
                case "arm" -> 7;
                case "arm64" -> 8;
                default -> 0;
            };
        }
    }
}
