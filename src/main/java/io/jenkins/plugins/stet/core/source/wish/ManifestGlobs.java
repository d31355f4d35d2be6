package io.jenkins.plugins.stet.core.source.wish;

import io.jenkins.plugins.stet.core.dockerfile.RawPaths;
import io.jenkins.plugins.stet.core.manifest.InputRules;
import io.jenkins.plugins.stet.core.manifest.ServiceSpec;
import io.jenkins.plugins.stet.core.manifest.TaskRules;
import io.jenkins.plugins.stet.core.source.TreePath;
import io.jenkins.plugins.stet.core.source.glob.GlobException;
import io.jenkins.plugins.stet.core.source.glob.GlobPool;
import io.jenkins.plugins.stet.core.source.glob.Globs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What can be said about a service's globs without a look at the tree. */
public final class ManifestGlobs {
    private final GlobPool pool;
    private final String context;
    private final Map<String, String> wrong = new LinkedHashMap<>();
    private final List<Globs> config = new ArrayList<>();

    /** @param pool shared by all services, of which many have the same globs */
    public ManifestGlobs(ServiceSpec spec, GlobPool pool) {
        this.pool = pool;
        context = TreePath.of(spec.context()).raw();
        InputRules inputs = spec.inputs();
        parse(inputs.include());
        parse(inputs.only());
        parse(inputs.exclude());
        parse(inputs.dependencies());
        parse(inputs.generated());
        config.addAll(parse(inputs.config()));
        for (TaskRules task : spec.tasks().values()) {
            parse(task.include());
        }
    }

    private List<Globs> parse(Collection<String> globs) {
        List<Globs> parsed = new ArrayList<>();
        for (String glob : globs) {
            parsed.add(parse(glob));
        }
        return parsed;
    }

    private Globs parse(String glob) {
        try {
            return pool.parse(List.of(glob), context);
        } catch (GlobException e) {
            wrong.put(glob, String.valueOf(e.getMessage()));
            return pool.none();
        }
    }

    /** By glob, what is wrong with it. */
    public Map<String, String> wrong() {
        return Map.copyOf(wrong);
    }

    /** Whether a path from the context is a file of {@code inputs.config}. */
    public boolean isConfig(String path) {
        if (config.isEmpty()) {
            return false;
        }
        String raw = RawPaths.of(path);
        String full = context.isEmpty() || raw.isEmpty() ? context + raw : context + '/' + raw;
        return config.stream().anyMatch(globs -> globs.covers(full));
    }
}
