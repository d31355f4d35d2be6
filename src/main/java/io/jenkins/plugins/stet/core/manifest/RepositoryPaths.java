package io.jenkins.plugins.stet.core.manifest;

import io.jenkins.plugins.stet.core.manifest.YamlNode.Scalar;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Cleans paths that are written relative to the repository's root; what leaves the root by its text alone is refused here. */
final class RepositoryPaths {
    private final Problems problems;

    RepositoryPaths(Problems problems) {
        this.problems = problems;
    }

    Optional<String> clean(Scalar written, String what) {
        String path = written.text();
        if (path.isBlank()) {
            return refuse(written, what + " is empty; write '.' for the repository's root");
        }
        if (path.indexOf('\0') >= 0) {
            return refuse(written, what + " holds a zero byte");
        }
        if (path.indexOf('\\') >= 0) {
            return refuse(written, what + " '" + path + "' holds a backslash; separate directories with '/'");
        }
        if (path.startsWith("/")) {
            return refuse(
                    written,
                    what + " '" + path + "' is absolute; write it relative to the directory that holds the manifest");
        }
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..") && parts.pollLast() == null) {
                return refuse(
                        written,
                        what + " '" + path
                                + "' lies outside the repository; only what is below the manifest can be an input");
            }
            if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
                parts.add(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    private Optional<String> refuse(Scalar written, String message) {
        problems.error(written.position(), message);
        return Optional.empty();
    }
}
