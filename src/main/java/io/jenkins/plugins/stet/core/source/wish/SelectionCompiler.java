package io.jenkins.plugins.stet.core.source.wish;

import io.jenkins.plugins.stet.core.dockerfile.ContextSource;
import io.jenkins.plugins.stet.core.dockerfile.IgnoreRules;
import io.jenkins.plugins.stet.core.manifest.InputRules;
import io.jenkins.plugins.stet.core.manifest.ServiceSpec;
import io.jenkins.plugins.stet.core.manifest.TaskRules;
import io.jenkins.plugins.stet.core.source.MissingSource;
import io.jenkins.plugins.stet.core.source.Selection;
import io.jenkins.plugins.stet.core.source.TreePath;
import io.jenkins.plugins.stet.core.source.fs.RawNames;
import io.jenkins.plugins.stet.core.source.fs.StatReader;
import io.jenkins.plugins.stet.core.source.glob.GlobException;
import io.jenkins.plugins.stet.core.source.glob.GlobPool;
import io.jenkins.plugins.stet.core.source.glob.Globs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Turns selections into wishes. One compiler serves all services of a scan, so that equal wishes are found. */
public final class SelectionCompiler {
    private final Path root;
    private final StatReader stats;
    private final LinkFollower contexts;
    private final GlobPool pool = new GlobPool();
    private final Map<IgnoreRules, Map<String, IgnoreState>> ignoresByContext = new HashMap<>();

    public SelectionCompiler(Path root, StatReader stats) {
        this.root = root;
        this.stats = stats;
        this.contexts = new LinkFollower(root, stats);
    }

    public CompiledSelection compile(Selection selection) throws IOException, GlobException {
        ServiceSpec spec = selection.spec();
        String context = contextOf(spec);
        List<MissingSource> missing = new ArrayList<>();
        Wish wish = selection instanceof Selection.OfImage image
                ? ofImage(image, context, missing)
                : new Wish(noCopies(), rules(spec, context, true), pool.none(), Wish.Purpose.DIRECTORY);
        return new CompiledSelection(selection, wish, tasks(spec, context), missing, written(spec, context));
    }

    /** A context may be a link inside the repository; the walk itself never follows one. */
    private String contextOf(ServiceSpec spec) throws IOException {
        return contexts.follow(TreePath.of(spec.context()).raw()).path();
    }

    private Wish ofImage(Selection.OfImage image, String context, List<MissingSource> missing)
            throws IOException, GlobException {
        ServiceSpec spec = image.spec();
        Rules rules = rules(spec, context, false);
        Copies copies = spec.inputs().replacesDockerfile() ? noCopies() : copies(image, context, rules, missing);
        Globs dockerfile = pool.path(TreePath.of(spec.dockerfile()).raw());
        return new Wish(copies, rules, dockerfile, Wish.Purpose.IMAGE);
    }

    private Copies noCopies() {
        return new Copies(pool.none(), List.of(), Ignoring.Nothing.HERE);
    }

    private Copies copies(Selection.OfImage image, String context, Rules rules, List<MissingSource> missing)
            throws IOException {
        IgnoreState ignore = ignoresByContext
                .computeIfAbsent(image.ignore(), any -> new HashMap<>())
                .computeIfAbsent(context, any -> IgnoreState.atContext(image.ignore()));
        CopySources sources = new CopySources(RawNames.resolve(root, context), stats);
        for (ContextSource source : image.needs().sources()) {
            Place place = sources.add(source);
            boolean gone = !place.exists() || ignore.hides(place.names());
            if (gone && !source.hasWildcard() && !rules.generated().covers(below(context, place.path()))) {
                missing.add(new MissingSource(new TreePath(below(context, place.path())), source.line()));
            }
        }
        return merge(image, context, sources, ignore);
    }

    private Copies merge(Selection.OfImage image, String context, CopySources sources, IgnoreState ignore) {
        List<String> names = context.isEmpty() ? List.of() : List.of(context.split("/"));
        Globs plain =
                image.needs().needsWholeContext() ? pool.path(context) : pool.paths(belowAll(context, sources.paths()));
        List<Source> patterns = new ArrayList<>();
        for (Source source : sources.patterns()) {
            patterns.add(Source.Ahead.of(names, source));
        }
        return new Copies(plain, patterns, Ignoring.Ahead.of(names, ignore)).simplified();
    }

    private static List<String> belowAll(String context, List<String> paths) {
        List<String> all = new ArrayList<>();
        for (String path : paths) {
            all.add(below(context, path));
        }
        return all;
    }

    private static String below(String context, String path) {
        if (context.isEmpty()) {
            return path;
        }
        return path.isEmpty() ? context : context + '/' + path;
    }

    private Rules rules(ServiceSpec spec, String context, boolean wholeContext) throws GlobException {
        InputRules inputs = spec.inputs();
        List<String> include = new ArrayList<>(inputs.include());
        include.addAll(inputs.only());
        if (wholeContext && !inputs.replacesDockerfile()) {
            include.add("**");
        }
        return new Rules(
                pool.parse(include, context),
                pool.parse(inputs.exclude(), context),
                pool.parse(inputs.config(), context),
                pool.parse(inputs.generated(), context),
                pool.parse(inputs.dependencies(), context));
    }

    private SortedMap<String, Wish> tasks(ServiceSpec spec, String context) throws GlobException {
        SortedMap<String, Wish> wishes = new TreeMap<>();
        for (Map.Entry<String, TaskRules> task : spec.tasks().entrySet()) {
            Globs include = pool.parse(task.getValue().include(), context);
            Rules rules = new Rules(include, pool.none(), pool.none(), pool.none(), pool.none());
            wishes.put(task.getKey(), new Wish(noCopies(), rules, pool.none(), Wish.Purpose.TASK));
        }
        return wishes;
    }

    /** Generated files are left out: before the steps that make them nothing can match. */
    private List<WrittenGlob> written(ServiceSpec spec, String context) throws GlobException {
        List<WrittenGlob> written = new ArrayList<>();
        InputRules inputs = spec.inputs();
        add("inputs.include", inputs.include(), context, written);
        add("inputs.only", inputs.only(), context, written);
        add("inputs.exclude", inputs.exclude(), context, written);
        add("inputs.dependencies", inputs.dependencies(), context, written);
        add("inputs.config", inputs.config(), context, written);
        for (Map.Entry<String, TaskRules> task : spec.tasks().entrySet()) {
            add("tasks." + task.getKey() + ".include", task.getValue().include(), context, written);
        }
        return written;
    }

    private void add(String key, Collection<String> globs, String context, List<WrittenGlob> written)
            throws GlobException {
        for (String glob : globs) {
            written.add(new WrittenGlob(key, glob, pool.parse(List.of(glob), context)));
        }
    }
}
