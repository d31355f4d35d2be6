package io.jenkins.plugins.stet.core.source.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What an engine would receive for a service, found without any of the code under test, as text to be compared. */
final class NaiveContent {
    private static final Set<String> PRIVATE = Set.of(".git", ".stet");

    private final Path root;
    private final Shape shape;
    private final List<String> paths;
    private final List<String> ignore;
    private final Set<String> copied = new HashSet<>();
    private final Set<String> links = new HashSet<>();

    /** @param paths everything below the root but git's and our own directories */
    NaiveContent(Path root, Shape shape, List<String> paths) {
        this.root = root;
        this.shape = shape;
        this.paths = paths;
        Path file = root.resolve(shape.ignoreFile());
        this.ignore = Files.exists(file) ? lines(file) : List.of();
    }

    /**
     * Everything but {@code .git} and {@code .stet}, from the root. These two are not entered: git tidies up in the
     * background, and what vanishes there while it is walked is nobody's change.
     */
    static List<String> paths(Path root) {
        List<String> found = new ArrayList<>();
        addPaths(root, root, found);
        found.sort(null);
        return found;
    }

    private static void addPaths(Path root, Path directory, List<String> found) {
        try (Stream<Path> entries = Files.list(directory)) {
            for (Path entry : entries.toList()) {
                if (PRIVATE.contains(entry.getFileName().toString())) {
                    continue;
                }
                found.add(root.relativize(entry).toString());
                if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    addPaths(root, entry, found);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What decides the image. */
    String image() {
        findCopied();
        Map<String, String> sent = new TreeMap<>();
        Set<String> occupied = new HashSet<>();
        List<String> directories = new ArrayList<>();
        for (String path : paths) {
            boolean directory = Files.isDirectory(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
            boolean generated = isGenerated(path, directory);
            if (matches(shape.rules().config(), path, directory) || (!generated && !isTaken(path, directory))) {
                continue;
            }
            if (directory) {
                directories.add(path);
            } else {
                for (String above = path; !above.isEmpty(); above = NaiveMatch.parent(above)) {
                    occupied.add(above);
                }
                if (!generated) {
                    sent.put(path, describe(path));
                }
            }
        }
        directories.removeIf(path -> isGenerated(path, true));
        directories.removeIf(occupied::contains);
        directories.removeIf(path -> directories.stream().anyMatch(other -> other.startsWith(path + '/')));
        directories.forEach(path -> sent.put(path, "empty"));
        return definition() + sent;
    }

    private String definition() {
        if (!shape.hasImage()) {
            return "";
        }
        Map<String, String> args = new TreeMap<>(shape.args());
        args.keySet().retainAll(shape.buildsSecondStage() ? Set.of("A", "C") : Set.of("A"));
        return content(shape.dockerfile()) + shape.target() + args + new TreeSet<>(shape.platforms());
    }

    /** What is read at run time. */
    String config() {
        Map<String, String> found = new TreeMap<>();
        for (String path : paths) {
            boolean directory = Files.isDirectory(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
            if (!directory && matches(shape.rules().config(), path, false)) {
                found.put(path, describe(path));
            }
        }
        return found.toString();
    }

    private boolean matches(List<String> globs, String path, boolean directory) {
        return NaiveMatch.anyGlob(globs, shape.context(), path, directory);
    }

    private boolean isGenerated(String path, boolean directory) {
        return matches(shape.rules().generated(), path, directory) && !(usesCopies() && isIgnored(path));
    }

    private boolean usesCopies() {
        return shape.hasImage() && shape.rules().only().isEmpty();
    }

    private boolean isTaken(String path, boolean directory) {
        List<String> included = new ArrayList<>(shape.rules().include());
        included.addAll(shape.rules().only());
        if (!shape.hasImage() && shape.rules().only().isEmpty()) {
            included.add("**/*");
        }
        boolean taken = matches(included, path, directory) || (usesCopies() && isCopied(path) && !isIgnored(path));
        return taken && !matches(shape.rules().exclude(), path, directory);
    }

    private boolean isCopied(String path) {
        for (String here = path; !here.isEmpty(); here = NaiveMatch.parent(here)) {
            if (copied.contains(here)) {
                return true;
            }
        }
        return links.contains(path);
    }

    private boolean isIgnored(String path) {
        String context = shape.context();
        return (context.isEmpty() || path.startsWith(context + '/'))
                && NaiveMatch.ignored(ignore, context.isEmpty() ? path : path.substring(context.length() + 1));
    }

    private void findCopied() {
        List<String> sources = new ArrayList<>(shape.copies());
        if (shape.hasImage() && shape.buildsSecondStage()) {
            sources.add("extra*");
        }
        for (String source : sources) {
            if (!source.equals(".") && !source.contains("*")) {
                copied.add(follow(source));
                continue;
            }
            for (String path : paths) {
                String context = shape.context();
                boolean inside = context.isEmpty() || path.startsWith(context + '/');
                String relative = !inside || context.isEmpty() ? path : path.substring(context.length() + 1);
                if (inside && NaiveMatch.source(source, relative)) {
                    boolean named = !source.equals(".") && !NaiveMatch.source(source, NaiveMatch.parent(relative));
                    copied.add(named ? follow(relative) : path);
                }
            }
        }
    }

    /** Follows links of a path from the context, inside the context. */
    private String follow(String relative) {
        Deque<String> ahead = new ArrayDeque<>(Arrays.asList(relative.split("/")));
        String here = "";
        for (int hops = 0; !ahead.isEmpty() && hops < 300; ) {
            String name = ahead.pop();
            if (name.equals("..")) {
                here = NaiveMatch.parent(here);
                continue;
            }
            here = name.isEmpty() || name.equals(".") ? here : NaiveMatch.join(here, name);
            String full = NaiveMatch.join(shape.context(), here);
            if (Files.isSymbolicLink(root.resolve(full))) {
                hops++;
                links.add(full);
                String text = link(full);
                here = text.startsWith("/") ? "" : NaiveMatch.parent(here);
                List<String> target = Arrays.asList(text.split("/"));
                for (int i = target.size() - 1; i >= 0; i--) {
                    ahead.push(target.get(i));
                }
            }
        }
        return NaiveMatch.join(shape.context(), here);
    }

    private String link(String path) {
        try {
            return Files.readSymbolicLink(root.resolve(path)).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String describe(String path) {
        Path file = root.resolve(path);
        if (Files.isSymbolicLink(file)) {
            return "-> " + link(path);
        }
        return (mayExecute(file) ? "x " : "- ") + content(path);
    }

    private static boolean mayExecute(Path file) {
        try {
            return Files.getPosixFilePermissions(file).contains(PosixFilePermission.OWNER_EXECUTE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String content(String path) {
        try {
            Path file = root.resolve(path);
            return Files.isRegularFile(file)
                    ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    : "(none)";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
