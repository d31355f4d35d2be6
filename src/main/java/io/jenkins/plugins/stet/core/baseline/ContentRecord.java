package io.jenkins.plugins.stet.core.baseline;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One content of a service with what is known of it. Of each kind of mark the newest of every class of builds is kept,
 * so that a less trusted build never replaces what a more trusted one wrote.
 */
public record ContentRecord(
        Content content, List<BuiltMark> built, List<PassedMark> passed, SortedMap<String, List<TaskMark>> tasks)
        implements Serializable {
    public ContentRecord {
        built = Marks.sorted(built);
        passed = Marks.sorted(passed);
        TreeMap<String, List<TaskMark>> copy = new TreeMap<>();
        tasks.forEach((name, marks) -> copy.put(name, Marks.sorted(marks)));
        tasks = copy;
    }

    public static ContentRecord of(Content content) {
        return new ContentRecord(content, List.of(), List.of(), new TreeMap<>());
    }

    public String fingerprint() {
        return content.fingerprint();
    }

    public Optional<PassedMark> newestPassed(TrustClass reader) {
        return Marks.newest(passed, reader);
    }

    public Optional<TaskMark> newestTask(String task, TrustClass reader) {
        return Marks.newest(tasks.getOrDefault(task, List.of()), reader);
    }

    /** Number of the newest build that left a mark, 0 without any. */
    public long newestNumber() {
        return Marks.newestNumber(marks()).orElse(0);
    }

    Stream<Mark> marks() {
        return Stream.of(
                        built.stream(), passed.stream(), tasks.values().stream().flatMap(List::stream))
                .flatMap(marks -> marks);
    }

    boolean isEmpty() {
        return marks().findAny().isEmpty();
    }

    ContentRecord with(BuiltMark mark) {
        return new ContentRecord(content, Marks.put(built, mark), passed, tasks);
    }

    ContentRecord with(PassedMark mark) {
        return new ContentRecord(content, built, Marks.put(passed, mark), tasks);
    }

    ContentRecord with(String task, TaskMark mark) {
        SortedMap<String, List<TaskMark>> all = new TreeMap<>(tasks);
        all.merge(task, List.of(mark), (old, ignored) -> Marks.put(old, mark));
        return new ContentRecord(content, built, passed, all);
    }

    ContentRecord describedBy(Content newer) {
        return new ContentRecord(newer, built, passed, tasks);
    }

    ContentRecord withImagesSince(long number) {
        return new ContentRecord(
                content,
                built.stream().filter(mark -> mark.by().number() >= number).toList(),
                passed,
                tasks);
    }
}
