package io.jenkins.plugins.stet.core.source.wish;

import io.jenkins.plugins.stet.core.dockerfile.ContextSource;
import io.jenkins.plugins.stet.core.dockerfile.DockerfileException;
import io.jenkins.plugins.stet.core.dockerfile.PathPattern;
import io.jenkins.plugins.stet.core.dockerfile.PathRules;
import io.jenkins.plugins.stet.core.dockerfile.RawPaths;
import io.jenkins.plugins.stet.core.source.fs.FileType;
import io.jenkins.plugins.stet.core.source.fs.Listing;
import io.jenkins.plugins.stet.core.source.fs.RawNames;
import io.jenkins.plugins.stet.core.source.fs.StatReader;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds what the sources of a Dockerfile stand for in the tree, links followed; all paths from the context. */
final class CopySources {
    private final Path context;
    private final LinkFollower follower;
    private final StatReader stats;
    private final List<String> paths = new ArrayList<>();
    private final List<Source> patterns = new ArrayList<>();

    CopySources(Path context, StatReader stats) {
        this.context = context;
        this.stats = stats;
        this.follower = new LinkFollower(context, stats);
    }

    /** Paths that are taken with everything below. */
    List<String> paths() {
        return List.copyOf(paths);
    }

    List<Source> patterns() {
        return List.copyOf(patterns);
    }

    /** Adds a source and tells where it leads. */
    Place add(ContextSource source) throws IOException {
        if (source.parents() instanceof ContextSource.Parents.Below below) {
            return addBelow(source, below.below());
        }
        PathPattern pattern = PathPattern.of(source.pattern());
        Place place = follower.follow(pattern.literalPrefix());
        paths.addAll(place.links());
        if (pattern.hasWildcard()) {
            patterns.add(Source.Ahead.of(place.names(), new Source.Wildcard(pattern, "", matched(source))));
            addLinkedMatches(source, pattern, place.path(), "");
        } else {
            take(place, source);
        }
        return place;
    }

    private Place addBelow(ContextSource source, String below) throws IOException {
        Place pivot = follower.follow(RawPaths.of(source.pattern()));
        paths.addAll(pivot.links());
        Source there = new Source.Below(
                rules(List.of(below)).top(), "", rules(source.excludes()).top());
        patterns.add(Source.Ahead.of(pivot.names(), there));
        return pivot;
    }

    private void take(Place place, ContextSource source) {
        if (source.excludes().isEmpty()) {
            paths.add(place.path());
        } else {
            patterns.add(Source.Ahead.of(place.names(), matched(source)));
        }
    }

    private static Source matched(ContextSource source) {
        return source.excludes().isEmpty() ? new Source.Whole() : Source.Except.at(rules(source.excludes()));
    }

    private static PathRules rules(List<String> lines) {
        try {
            return PathRules.of(lines);
        } catch (DockerfileException e) {
            throw new IllegalArgumentException("the analysis of the Dockerfile let a wrong pattern through", e);
        }
    }

    /** The engine follows a link that a wildcard matches; a link inside of what is taken is its text. */
    private void addLinkedMatches(ContextSource source, PathPattern pattern, String place, String below)
            throws IOException {
        Path directory = RawNames.resolve(context, join(place, below));
        Listing entries = list(directory);
        for (int i = 0; i < entries.size(); i++) {
            String relative = join(below, entries.name(i));
            boolean matches = pattern.matches(relative);
            boolean leadsOn = !matches && pattern.mayMatchBelow(relative);
            if (matches && isA(FileType.SYMLINK, entries.path(i))) {
                Place target = follower.follow(join(place, relative));
                paths.addAll(target.links());
                take(target, source);
            } else if (leadsOn && isA(FileType.DIRECTORY, entries.path(i))) {
                addLinkedMatches(source, pattern, place, relative);
            }
        }
    }

    private static Listing list(Path directory) throws IOException {
        try {
            return Listing.of(directory);
        } catch (NoSuchFileException | NotDirectoryException e) {
            return Listing.empty(directory);
        }
    }

    private boolean isA(FileType type, Path path) throws IOException {
        try {
            return stats.read(path).type() == type;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static String join(String directory, String name) {
        if (directory.isEmpty()) {
            return name;
        }
        return name.isEmpty() ? directory : directory + '/' + name;
    }
}
