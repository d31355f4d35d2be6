package io.jenkins.plugins.stet.core.source.glob;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a set of globs wants below one directory. A pattern that matches a directory covers everything below it.
 * Instances of one {@link GlobPool} are equal when they want the same, wherever they came from.
 */
public final class Globs {
    private final GlobPool pool;
    private final boolean all;
    private final List<Glob.AnyDepth> floating = new ArrayList<>();
    private final Map<String, List<Glob>> literals = new HashMap<>();
    private final List<Glob.Name> wildcards = new ArrayList<>();
    // what the question for every file of the tree needs, in a form that is asked quickly
    private final Set<String> lastNames = new HashSet<>();
    private final NameMatcher[] lastWildcards;
    private @Nullable Globs elsewhere;

    Globs(GlobPool pool, Collection<Glob> globs, boolean all) {
        this.pool = pool;
        this.all = all;
        List<NameMatcher> last = new ArrayList<>();
        for (Glob glob : globs) {
            add(glob, last);
        }
        this.lastWildcards = last.toArray(new NameMatcher[0]);
    }

    private void add(Glob glob, List<NameMatcher> last) {
        if (glob instanceof Glob.AnyDepth any) {
            floating.add(any);
            add(any.next(), last);
        } else if (glob instanceof Glob.Name step) {
            boolean isLast = step.next() instanceof Glob.End;
            if (step.matcher() instanceof NameMatcher.Literal literal) {
                literals.computeIfAbsent(literal.name(), name -> new ArrayList<>())
                        .add(step.next());
                if (isLast) {
                    lastNames.add(literal.name());
                }
            } else {
                wildcards.add(step);
                if (isLast) {
                    last.add(step.matcher());
                }
            }
        }
    }

    /** The globs of the same pool that match nothing. */
    public Globs nothing() {
        return pool.none();
    }

    /** The globs of the same pool that match everything below. */
    public Globs everything() {
        return pool.all();
    }

    /** Nothing below is matched. */
    public boolean isNone() {
        return !all && literals.isEmpty() && wildcards.isEmpty();
    }

    /** The directory itself or one above it is matched. */
    public boolean isAll() {
        return all;
    }

    /** Whether only the names of {@link #names} can lead to something. */
    public boolean isLiteral() {
        return !all && wildcards.isEmpty() && floating.isEmpty();
    }

    public Set<String> names() {
        return Collections.unmodifiableSet(literals.keySet());
    }

    /** Whether an entry of this name that is no directory is matched. */
    public boolean takes(String name) {
        return all || (!lastNames.isEmpty() && lastNames.contains(name)) || wildcardTakes(name);
    }

    private boolean wildcardTakes(String name) {
        for (NameMatcher matcher : lastWildcards) {
            if (matcher.matches(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this raw path below the directory is matched, itself or by a directory above it. */
    public boolean covers(String rawPath) {
        Globs here = this;
        String[] names = rawPath.split("/", -1);
        for (int i = 0; i < names.length - 1; i++) {
            here = here.enter(names[i]);
        }
        return here.takes(names[names.length - 1]);
    }

    /** What is wanted below the directory of this name; {@link #isAll} when the directory itself is matched. */
    public Globs enter(String name) {
        if (all || isNone()) {
            return this;
        }
        List<Glob> left = new ArrayList<>(literals.getOrDefault(name, List.of()));
        for (Glob.Name step : wildcards) {
            if (step.matcher().matches(name)) {
                left.add(step.next());
            }
        }
        if (left.isEmpty()) {
            return elsewhere();
        }
        left.addAll(floating);
        return pool.intern(left);
    }

    /** Below a directory whose name means nothing, as most do; two threads may find the same object. */
    private Globs elsewhere() {
        Globs known = elsewhere;
        if (known == null) {
            known = pool.intern(new ArrayList<>(floating));
            elsewhere = known;
        }
        return known;
    }
}
