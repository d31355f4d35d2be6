package io.jenkins.plugins.stet.core.source.paths;

/** The paths below one directory. Its files are asked for in the order of their names; for one thread. */
public final class PathRange {
    /** There is no such file. */
    public static final int ABSENT = -1;

    private final SortedPaths paths;
    private final int high;
    private final int prefix;
    private final int low;
    private int at;

    PathRange(SortedPaths paths, int low, int high, int prefix) {
        this.paths = paths;
        this.low = low;
        this.high = high;
        this.prefix = prefix;
        this.at = low;
    }

    private boolean isEmpty() {
        return low == high;
    }

    /** The index of this directory itself, in a table of directories, whose paths end in a slash. */
    public int own() {
        return low < high && paths.length(low) == prefix ? low : ABSENT;
    }

    /** The index of a file of this directory in its table; names must come in ascending order. */
    public int next(String name) {
        while (at < high) {
            int order = paths.compare(at, prefix, name);
            if (order >= 0) {
                return order == 0 ? at : ABSENT;
            }
            int slash = paths.slash(at, prefix);
            at = slash < 0 ? at + 1 : paths.endOfGroup(at, high, slash + 1);
        }
        return ABSENT;
    }

    /** The index of a file of this directory, asked in any order. */
    public int find(String name) {
        int found = lowerBound(name);
        return found < high && paths.compare(found, prefix, name) == 0 ? found : ABSENT;
    }

    /** The paths below a directory in this one. */
    public PathRange enter(String name) {
        if (isEmpty()) {
            return this;
        }
        String begin = name + '/';
        int from = lowerBound(begin);
        int to = from < high && paths.beginsWith(from, prefix, begin)
                ? paths.endOfGroup(from, high, prefix + begin.length())
                : from;
        return new PathRange(paths, from, to, prefix + begin.length());
    }

    private int lowerBound(String text) {
        int from = low;
        int to = high;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (paths.compare(middle, prefix, text) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
