package io.jenkins.plugins.stet.core.source.wish;

import io.jenkins.plugins.stet.core.dockerfile.IgnoreRules;
import io.jenkins.plugins.stet.core.dockerfile.PathRules;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The ignore file seen from one directory of the context; one object for each directory, so that wishes can be equal. */
final class IgnoreState implements Ignoring {
    private final PathRules.Scope scope;
    private final String directory;
    private final Map<String, IgnoreState> below = new ConcurrentHashMap<>(4);

    private IgnoreState(PathRules.Scope scope, String directory) {
        this.scope = scope;
        this.directory = directory;
    }

    static IgnoreState atContext(IgnoreRules rules) {
        return new IgnoreState(rules.rules().top(), "");
    }

    private String path(String name) {
        return directory.isEmpty() ? name : directory + '/' + name;
    }

    @Override
    public boolean ignores(String name) {
        return scope.matches(path(name));
    }

    @Override
    public IgnoreState enter(String name) {
        return below.computeIfAbsent(name, this::stateOf);
    }

    private IgnoreState stateOf(String name) {
        String path = path(name);
        return new IgnoreState(scope.enter(path), path);
    }

    @Override
    public boolean isIgnored() {
        return scope.isMatched();
    }

    @Override
    public boolean hidesAll() {
        return !scope.mayHoldUnmatched(directory);
    }

    /** Whether nothing of what these names lead to from here can be kept. */
    boolean hides(List<String> names) {
        IgnoreState here = this;
        for (String name : names) {
            here = here.enter(name);
        }
        return here.isIgnored() && here.hidesAll();
    }
}
