package io.jenkins.plugins.stet.engine.leftover;

/**
 * Something of our making that nobody uses any more.
 *
 * @param name as people know it, the id where it has no name
 * @param bytes what it takes at most: layers may be shared with other images; 0 where the engine does not tell
 */
public record Leftover(Kind kind, String id, String name, long bytes) {
    /** In the order in which they can go: a container holds its image, its networks and its volumes. */
    public enum Kind {
        CONTAINER,
        IMAGE,
        NETWORK,
        VOLUME
    }
}
