package io.jenkins.plugins.stet.core.source.scan;

import io.jenkins.plugins.stet.core.source.SourceWarning;
import io.jenkins.plugins.stet.core.source.fs.RawNames;
import io.jenkins.plugins.stet.core.source.glob.Globs;
import io.jenkins.plugins.stet.core.source.wish.WrittenGlob;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Tells which globs of the manifest match nothing; where the walk did not go, they have the benefit of the doubt. */
final class GlobMatches {
    private final DirNode root;
    /** Services often share their globs, and the answer may be a whole tree away. */
    private final IdentityHashMap<Globs, Boolean> known = new IdentityHashMap<>();

    GlobMatches(DirNode root) {
        this.root = root;
    }

    List<SourceWarning> unmatched(List<WrittenGlob> globs) {
        List<SourceWarning> unmatched = new ArrayList<>();
        for (WrittenGlob glob : globs) {
            if (!isMatched(glob.globs())) {
                unmatched.add(new SourceWarning(
                        SourceWarning.Kind.NO_MATCH,
                        glob.text(),
                        glob.key() + ": \"" + glob.text() + "\" matches nothing; correct or remove it"));
            }
        }
        return unmatched;
    }

    private boolean isMatched(Globs globs) {
        Boolean answer = known.get(globs);
        if (answer == null) {
            answer = matches(root, globs);
            known.put(globs, answer);
        }
        return answer;
    }

    private static boolean matches(DirNode node, Globs globs) {
        if (globs.isAll()) {
            return true;
        }
        if (globs.isLiteral()) {
            return matchesOne(node, globs);
        }
        for (int i = 0; i < node.listing().size(); i++) {
            if (globs.takes(node.listing().name(i))) {
                return true;
            }
        }
        return matchesBelow(node, globs);
    }

    private static boolean matchesOne(DirNode node, Globs globs) {
        for (String name : globs.names()) {
            if (node.listing().contains(name) && matches(node, name, globs)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matchesBelow(DirNode node, Globs globs) {
        for (int i = 0; i < node.listing().size(); i++) {
            if (matches(node, node.listing().name(i), globs)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(DirNode node, String name, Globs globs) {
        Globs below = globs.enter(name);
        if (globs.takes(name) || below.isNone()) {
            return globs.takes(name);
        }
        Optional<DirNode> child = node.child(name);
        return child.isPresent() ? matches(child.get(), below) : isDirectory(node, name);
    }

    private static boolean isDirectory(DirNode node, String name) {
        return Files.isDirectory(RawNames.child(node.path(), name), LinkOption.NOFOLLOW_LINKS);
    }
}
