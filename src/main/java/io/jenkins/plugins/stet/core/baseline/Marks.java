package io.jenkins.plugins.stet.core.baseline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Lists of marks of one kind for one content: the newest of each class of builds, the newest first. */
final class Marks {
    // not by Comparator.comparingLong, whose function the JVM makes anew at every start
    static final Comparator<Mark> NEWEST_FIRST =
            (one, other) -> Long.compare(other.by().number(), one.by().number());

    private Marks() {}

    static <M extends Mark> List<M> sorted(List<M> marks) {
        List<M> sorted = new ArrayList<>(marks);
        sorted.sort(NEWEST_FIRST);
        return List.copyOf(sorted);
    }

    /** Adds a mark unless a newer build of the same class already left one; the same build may write again. */
    static <M extends Mark> List<M> put(List<M> marks, M mark) {
        List<M> result = new ArrayList<>();
        for (M known : marks) {
            if (known.by().trust() != mark.by().trust()) {
                result.add(known);
            } else if (known.by().number() > mark.by().number()) {
                return marks;
            }
        }
        result.add(mark);
        return sorted(result);
    }

    static <M extends Mark> List<M> believed(List<M> marks, TrustClass reader) {
        List<M> believed = new ArrayList<>();
        for (M mark : marks) {
            if (reader.believes(mark.by().trust())) {
                believed.add(mark);
            }
        }
        return List.copyOf(believed);
    }

    static <M extends Mark> Optional<M> newest(List<M> marks, TrustClass reader) {
        return believed(marks, reader).stream().findFirst();
    }

    static OptionalLong newestNumber(Stream<? extends Mark> marks) {
        return marks.mapToLong(mark -> mark.by().number()).max();
    }
}
