package io.jenkins.plugins.stet.core.source.wish;

import io.jenkins.plugins.stet.core.source.fs.FileType;
import io.jenkins.plugins.stet.core.source.fs.RawNames;
import io.jenkins.plugins.stet.core.source.fs.StatReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Follows links name by name; for them the context is the whole world, so none leads out of it. */
final class LinkFollower {
    /** As the engine has it. */
    private static final int TOO_MANY_LINKS = 255;

    private static final String NO_LINK = "";
    private static final Look NOTHING = new Look(Optional.empty(), NO_LINK);

    private final Path context;
    private final StatReader stats;
    /** Many paths begin with the same names. */
    private final Map<String, Look> looks = new HashMap<>();

    /** A link is read as soon as it is found: later, something else may have taken its place. */
    private record Look(Optional<FileType> type, String linkText) {}

    LinkFollower(Path context, StatReader stats) {
        this.context = context;
        this.stats = stats;
    }

    Place follow(String rawPath) throws IOException {
        return new Walk(rawPath).toTheEnd();
    }

    private static List<String> names(String rawPath) {
        List<String> names = new ArrayList<>();
        for (String name : rawPath.split("/", -1)) {
            if (!name.isEmpty() && !name.equals(".")) {
                names.add(name);
            }
        }
        return names;
    }

    private Look lookAt(String path) throws IOException {
        Look known = looks.get(path);
        if (known == null) {
            known = look(RawNames.resolve(context, path));
            looks.put(path, known);
        }
        return known;
    }

    private Look look(Path place) throws IOException {
        try {
            FileType type = stats.read(place).type();
            boolean isLink = type == FileType.SYMLINK;
            return new Look(Optional.of(type), isLink ? RawNames.ofLinkText(Files.readSymbolicLink(place)) : NO_LINK);
        } catch (NoSuchFileException e) {
            return NOTHING;
        }
    }

    private final class Walk {
        private final Deque<String> ahead;
        private final List<String> here = new ArrayList<>();
        private final List<String> links = new ArrayList<>();
        private boolean exists = true;
        private boolean isDirectory = true;

        Walk(String rawPath) {
            ahead = new ArrayDeque<>(names(rawPath));
        }

        Place toTheEnd() throws IOException {
            while (!ahead.isEmpty()) {
                String name = ahead.pop();
                if (name.equals("..")) {
                    here.subList(Math.max(0, here.size() - 1), here.size()).clear();
                } else {
                    step(name);
                }
            }
            return new Place(here, links, exists);
        }

        private void step(String name) throws IOException {
            here.add(name);
            String path = String.join("/", here);
            Look look = isDirectory ? lookAt(path) : NOTHING;
            exists = look.type().isPresent();
            isDirectory = look.type().equals(Optional.of(FileType.DIRECTORY));
            if (look.type().equals(Optional.of(FileType.SYMLINK))) {
                followLink(path, look.linkText());
            }
        }

        private void followLink(String path, String text) {
            links.add(path);
            if (links.size() > TOO_MANY_LINKS) {
                exists = false;
                return;
            }
            here.subList(text.startsWith("/") ? 0 : here.size() - 1, here.size())
                    .clear();
            List<String> target = names(text);
            for (int i = target.size() - 1; i >= 0; i--) {
                ahead.push(target.get(i));
            }
            isDirectory = true;
        }
    }
}
