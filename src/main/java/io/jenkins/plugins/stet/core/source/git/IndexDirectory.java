package io.jenkins.plugins.stet.core.source.git;

import io.jenkins.plugins.stet.core.source.fs.FileStat;
import io.jenkins.plugins.stet.core.source.fs.Listing;
import io.jenkins.plugins.stet.core.source.paths.PathRange;
import java.nio.file.Path;

/** What git's index says about the files of one directory. For one thread. */
public final class IndexDirectory {
    /** The file in which a directory says how git is to convert. */
    public static final String ATTRIBUTES = ".gitattributes";

    private final GitIndex index;
    private final PathRange range;
    private final Attributes attributes;

    IndexDirectory(GitIndex index, PathRange range, Attributes attributes) {
        this.index = index;
        this.range = range;
        this.attributes = attributes;
    }

    /** The directory of this name in this one, whose own attributes are read. */
    public IndexDirectory enter(String name, Path path, Listing listing) {
        PathRange below = range.enter(name);
        return new IndexDirectory(index, below, attributes.enter(name)).listed(path, listing);
    }

    IndexDirectory listed(Path path, Listing listing) {
        if (listing.contains(ATTRIBUTES)) {
            return new IndexDirectory(index, range, attributes.withOwn(path));
        }
        boolean isMissing = range.find(ATTRIBUTES) != PathRange.ABSENT;
        // git then looks into the index, where we do not read contents
        return isMissing ? new IndexDirectory(index, range, Attributes.everythingConverts()) : this;
    }

    /** Whether the attributes or the configuration say of every file here that its bytes may differ from git's. */
    public boolean knowsNothing() {
        return attributes.convertEverything();
    }

    /** Writes the id of a file's bytes to the given place if the index knows them; names come in ascending order. */
    public boolean find(String name, FileStat stat, byte[] ids, int at) {
        int entry = range.next(name);
        return entry != PathRange.ABSENT
                && attributes.leaveAlone(name, stat.changed())
                && index.find(entry, stat, ids, at);
    }
}
