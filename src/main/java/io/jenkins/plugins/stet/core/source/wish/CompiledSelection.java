package io.jenkins.plugins.stet.core.source.wish;

import io.jenkins.plugins.stet.core.source.MissingSource;
import io.jenkins.plugins.stet.core.source.Selection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A selection as wishes for the repository's root.
 *
 * @param wish the service's own
 * @param tasks those of its tasks, by name
 * @param patterns the globs as written, to tell which of them match nothing
 */
public record CompiledSelection(
        Selection selection,
        Wish wish,
        SortedMap<String, Wish> tasks,
        List<MissingSource> missing,
        List<WrittenGlob> patterns) {
    public CompiledSelection {
        tasks = Collections.unmodifiableSortedMap(new TreeMap<>(tasks));
        missing = List.copyOf(missing);
        patterns = List.copyOf(patterns);
    }
}
