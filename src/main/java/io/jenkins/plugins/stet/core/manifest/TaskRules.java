package io.jenkins.plugins.stet.core.manifest;

import java.io.Serializable;
import java.util.List;

/** Extra inputs of a task, on top of those of its service's image; globs as in {@link InputRules}. */
public record TaskRules(List<String> include) implements Serializable {
    public TaskRules {
        include = List.copyOf(include);
    }
}
