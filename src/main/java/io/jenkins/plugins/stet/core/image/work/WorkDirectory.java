package io.jenkins.plugins.stet.core.image.work;

import java.nio.file.Path;

/**
 * The directory of one build process and of nothing else. Everything that the two sides say to each other is a file in
 * it; whoever creates {@link #claim} first has decided whether the process lives.
 */
public record WorkDirectory(Path path) {
    /** What to build, without anything secret. */
    public Path order() {
        return path.resolve("order.json");
    }

    /** Credentials and secrets; deleted by the process as soon as it has read them. */
    public Path secrets() {
        return path.resolve("secrets.json");
    }

    /** Created by the process as its first action, or by a controller that gives the directory up. */
    public Path claim() {
        return path.resolve("claim");
    }

    /** Touched by the process every few seconds. */
    public Path heartbeat() {
        return path.resolve("heartbeat");
    }

    /** Touched by the controller at each poll; a process nobody has asked about for an hour ends itself. */
    public Path lease() {
        return path.resolve("lease");
    }

    /** What belongs in the build log, in UTF-8, limited at the source; only ever appended to. */
    public Path log() {
        return path.resolve("log");
    }

    /** Everything the build said, up to a limit. */
    public Path output() {
        return path.resolve("output");
    }

    /** Appears whole, at the end. */
    public Path result() {
        return path.resolve("result.json");
    }
}
