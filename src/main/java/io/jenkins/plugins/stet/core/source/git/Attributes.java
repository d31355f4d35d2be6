package io.jenkins.plugins.stet.core.source.git;

import io.jenkins.plugins.stet.core.source.fs.RawNames;
import io.jenkins.plugins.stet.core.source.fs.StatReader;
import io.jenkins.plugins.stet.core.source.glob.GlobPool;
import io.jenkins.plugins.stet.core.source.glob.Globs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the attributes say in one directory: whose bytes may differ from what git stores, and since when.
 *
 * @param converted each seen from this directory
 * @param foldsCase git then matches names in ways of its own, so that any pattern stands for all files
 * @param changed when an attribute file that applies here was written last, in nanoseconds: files that are older may
 *     have been converted as an earlier version said
 */
record Attributes(GlobPool pool, List<Globs> converted, long changed, boolean foldsCase) {
    static Attributes none(boolean foldsCase) {
        return new Attributes(new GlobPool(), List.of(), Long.MIN_VALUE, foldsCase);
    }

    static Attributes everythingConverts() {
        GlobPool pool = new GlobPool();
        return new Attributes(pool, List.of(pool.all()), Long.MAX_VALUE, false);
    }

    /** Whether the bytes of a file of this directory are surely what git stored. */
    boolean leaveAlone(String name, long changedAt) {
        if (changedAt < changed) {
            return false;
        }
        // by index: this is asked for every file of the tree
        for (int i = 0; i < converted.size(); i++) {
            if (converted.get(i).takes(name)) {
                return false;
            }
        }
        return true;
    }

    boolean convertEverything() {
        return changed == Long.MAX_VALUE;
    }

    Attributes enter(String name) {
        List<Globs> below = new ArrayList<>(converted.size());
        boolean same = true;
        for (Globs globs : converted) {
            Globs next = globs.enter(name);
            same &= next == globs;
            if (!next.isNone() && !below.contains(next)) {
                below.add(next);
            }
        }
        return same ? this : new Attributes(pool, below, changed, foldsCase);
    }

    /** Adds the file of this directory. */
    Attributes withOwn(Path directory) {
        try {
            return with(RawNames.child(directory, IndexDirectory.ATTRIBUTES));
        } catch (IOException e) {
            // unreadable: whoever checked out may have read it
            return everythingConverts();
        }
    }

    Attributes withIfThere(Path file) throws IOException {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? with(file) : this;
    }

    /** Adds a file of attributes that applies to everything below. */
    Attributes with(Path file) throws IOException {
        Globs globs = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? AttributeFile.converted(Files.readString(file, StandardCharsets.ISO_8859_1), pool)
                : pool.all();
        List<Globs> all = new ArrayList<>(converted);
        if (!globs.isNone()) {
            all.add(foldsCase ? pool.all() : globs);
        }
        return new Attributes(pool, List.copyOf(all), Math.max(changed, changedAt(file)), foldsCase);
    }

    private static long changedAt(Path file) throws IOException {
        return StatReader.of(file).read(file).changed();
    }
}
