package io.jenkins.plugins.stet.core.source.wish;

import io.jenkins.plugins.stet.core.dockerfile.IgnoreRules;
import io.jenkins.plugins.stet.core.dockerfile.PathRules;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The ignore file seen from one directory of the context; paths are put together only for lines that may match. */
final class IgnoreState implements Ignoring {
    private final PathRules.Scope scope;
    private final @Nullable IgnoreState parent;
    private final String name;
    /** All services of a directory ask for the same name in turn; another thread may see none or an older one. */
    private @Nullable IgnoreState entered;

    private IgnoreState(PathRules.Scope scope, @Nullable IgnoreState parent, String name) {
        this.scope = scope;
        this.parent = parent;
        this.name = name;
    }

    static IgnoreState atContext(IgnoreRules rules) {
        return new IgnoreState(rules.rules().top(), null, "");
    }

    private String path(String below) {
        return parent == null
                ? below
                : path(new StringBuilder()).append('/').append(below).toString();
    }

    private StringBuilder path(StringBuilder path) {
        IgnoreState above = parent;
        if (above == null) {
            return path;
        }
        return (above.parent == null ? path : above.path(path).append('/')).append(name);
    }

    @Override
    public boolean ignores(String below) {
        return scope.mayMatch(below) && scope.matches(path(below));
    }

    @Override
    public IgnoreState enter(String below) {
        IgnoreState last = entered;
        if (last == null || !last.name.equals(below)) {
            last = new IgnoreState(scope.mayMatch(below) ? scope.enter(path(below)) : scope, this, below);
            entered = last;
        }
        return last;
    }

    @Override
    public boolean isIgnored() {
        return scope.isMatched();
    }

    @Override
    public boolean hidesAll() {
        return scope.isMatched()
                && !scope.mayHoldUnmatched(path(new StringBuilder()).toString());
    }

    /** Whether nothing of what these names lead to from here can be kept. */
    boolean hides(List<String> names) {
        IgnoreState here = this;
        for (String below : names) {
            here = here.enter(below);
        }
        return here.isIgnored() && here.hidesAll();
    }

    /** The same ignore file seen from the same directory. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof IgnoreState that
                        && parent != null
                        && name.equals(that.name)
                        && Objects.equals(parent, that.parent));
    }

    @Override
    public int hashCode() {
        return parent == null ? System.identityHashCode(this) : 31 * parent.hashCode() + name.hashCode();
    }
}
