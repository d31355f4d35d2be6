package io.jenkins.plugins.stet.vars;

import groovy.lang.Closure;
import groovy.lang.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a Pipeline offers to a shared library's step, one branch after the other, every call written down. */
public abstract class RecordedScript extends Script {
    final List<String> said = new ArrayList<>();
    Map<String, Object> detected = Map.of();
    Map<?, ?> detectedWith = Map.of();
    int branches;

    public void echo(Object text) {
        said.add(text.toString());
    }

    public void error(Object text) {
        throw new IllegalStateException(text.toString());
    }

    public Map<String, Object> detectChanges(Map<?, ?> options) {
        detectedWith = options;
        return detected;
    }

    public Object stage(Object name, Closure<?> body) {
        said.add("stage " + name);
        return body.call();
    }

    public void parallel(Map<?, ?> workers) {
        for (Object worker : workers.values()) {
            if (worker instanceof Closure<?> body) {
                branches++;
                body.call();
            }
        }
    }

    /** Everybody else is through when it is a branch's turn: a wait that does not end at once would last for ever. */
    public void waitUntil(Map<?, ?> options, Closure<?> condition) {
        if (!Boolean.TRUE.equals(condition.call())) {
            throw new IllegalStateException("waits for ever, " + options);
        }
    }
}
