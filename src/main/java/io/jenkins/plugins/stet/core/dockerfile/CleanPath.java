package io.jenkins.plugins.stet.core.dockerfile;

import java.util.ArrayDeque;
import java.util.Deque;

/** The shortest form of a slash path, found lexically as Docker does it. */
final class CleanPath {
    private CleanPath() {}

    /** Never empty: the current directory is ".". */
    static String clean(String path) {
        boolean rooted = path.startsWith("/");
        Deque<String> kept = new ArrayDeque<>();
        for (String name : path.split("/", -1)) {
            add(name, rooted, kept);
        }
        String joined = String.join("/", kept);
        if (rooted) {
            return "/" + joined;
        }
        return joined.isEmpty() ? "." : joined;
    }

    private static void add(String name, boolean rooted, Deque<String> kept) {
        if (name.isEmpty() || name.equals(".")) {
            return;
        }
        if (!name.equals("..")) {
            kept.addLast(name);
        } else if (!kept.isEmpty() && !kept.getLast().equals("..")) {
            kept.removeLast();
        } else if (!rooted) {
            kept.addLast(name);
        }
    }

    /** Relative to the build context, which nothing leaves: "" is the context itself. */
    static String inContext(String path) {
        return clean("/" + path).substring(1);
    }
}
