package io.jenkins.plugins.stet.core.manifest;

import java.io.Serializable;
import java.util.List;

/**
 * The globs of <code>inputs</code> as written: relative to the context, with a leading <code>/</code> to the repository's root.
 *
 * @param include added to what the Dockerfile takes
 * @param only replaces what the Dockerfile takes; empty = not given
 * @param exclude neither sent nor fingerprinted
 * @param dependencies only classifies, added to the recognised names
 * @param config read at run time only, never in the image
 * @param generated made by earlier steps: sent, not fingerprinted
 */
public record InputRules(
        List<String> include,
        List<String> only,
        List<String> exclude,
        List<String> dependencies,
        List<String> config,
        List<String> generated)
        implements Serializable {
    private static final InputRules NONE =
            new InputRules(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public InputRules {
        include = List.copyOf(include);
        only = List.copyOf(only);
        exclude = List.copyOf(exclude);
        dependencies = List.copyOf(dependencies);
        config = List.copyOf(config);
        generated = List.copyOf(generated);
    }

    public static InputRules none() {
        return NONE;
    }

    public boolean replacesDockerfile() {
        return !only.isEmpty();
    }

    public InputRules withInclude(String... globs) {
        return new InputRules(List.of(globs), only, exclude, dependencies, config, generated);
    }

    public InputRules withOnly(String... globs) {
        return new InputRules(include, List.of(globs), exclude, dependencies, config, generated);
    }

    public InputRules withExclude(String... globs) {
        return new InputRules(include, only, List.of(globs), dependencies, config, generated);
    }

    public InputRules withDependencies(String... globs) {
        return new InputRules(include, only, exclude, List.of(globs), config, generated);
    }

    public InputRules withConfig(String... globs) {
        return new InputRules(include, only, exclude, dependencies, List.of(globs), generated);
    }

    public InputRules withGenerated(String... globs) {
        return new InputRules(include, only, exclude, dependencies, config, List.of(globs));
    }
}
