package io.jenkins.plugins.stet.core.source.scan;

import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.source.Selection;
import io.jenkins.plugins.stet.core.source.ServiceFiles;
import io.jenkins.plugins.stet.core.source.TreeProblem;
import io.jenkins.plugins.stet.core.source.TreeScan;
import io.jenkins.plugins.stet.core.source.fs.StatReader;
import io.jenkins.plugins.stet.core.source.git.GitState;
import io.jenkins.plugins.stet.core.source.glob.GlobException;
import io.jenkins.plugins.stet.core.source.wish.CompiledSelection;
import io.jenkins.plugins.stet.core.source.wish.SelectionCompiler;
import io.jenkins.plugins.stet.core.source.wish.Wish;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One scan: compiles the selections, walks, and walks again when somebody wrote meanwhile. */
final class ScanRun {
    private static final int ATTEMPTS = 3;
    private static final int MOST_THREADS = 8;

    private final Path root;
    private final StatReader stats;
    private final List<Selection> selections;
    private final Map<Wish, Integer> wishes = new LinkedHashMap<>();

    ScanRun(Path root, StatReader stats, List<Selection> selections) {
        this.root = root;
        this.stats = stats;
        this.selections = selections;
    }

    /** @param knowledge for one attempt each */
    TreeScan run(Learning knowledge) throws IOException, GlobException {
        for (int attempt = 1; ; attempt++) {
            // nobody looks again after the last attempt: it sees what takes the tree's place
            Path begin = attempt == ATTEMPTS ? root : WorkingDirectory.shortest(root);
            TreeScan scan = attempt(knowledge, begin);
            // from a working directory that was replaced, only the old tree can be seen
            boolean wasThere = begin.equals(WorkingDirectory.shortest(root));
            if (attempt == ATTEMPTS || (wasThere && !hasChanged(scan))) {
                return scan;
            }
        }
    }

    /** Makes knowledge anew for each attempt. */
    interface Learning {
        Knowledge begin() throws IOException;
    }

    private static boolean hasChanged(TreeScan scan) {
        for (ServiceFiles files : scan.services().values()) {
            for (TreeProblem problem : files.problems()) {
                if (problem.kind() == TreeProblem.Kind.CHANGING) {
                    return true;
                }
            }
        }
        return false;
    }

    private TreeScan attempt(Learning learning, Path begin) throws IOException, GlobException {
        List<CompiledSelection> compiled = compile();
        Knowledge known = learning.begin();
        DirNode top = DirNode.root(begin, stats.read(begin), new ArrayList<>(wishes.keySet()));
        int threads = Math.max(2, Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
        Walked walked = Walk.run(top, new WalkSetup(stats, known.ids(), known.names(), GitState::of), threads);
        GlobMatches matches = new GlobMatches(top);
        Map<ServiceId, ServiceFiles> services = new LinkedHashMap<>();
        for (CompiledSelection selection : compiled) {
            services.put(selection.selection().service(), files(selection, top, findings(selection, walked, matches)));
        }
        TreeScan scan = new TreeScan(services, Counters.sum("every file was read", walked.counters()));
        if (!hasChanged(scan)) {
            known.names().seen(top);
        }
        return scan;
    }

    private List<CompiledSelection> compile() throws IOException, GlobException {
        SelectionCompiler compiler = new SelectionCompiler(root, stats);
        wishes.clear();
        List<CompiledSelection> compiled = new ArrayList<>();
        for (Selection selection : selections) {
            CompiledSelection one = compiler.compile(selection);
            compiled.add(one);
            wishes.putIfAbsent(one.wish(), wishes.size());
            one.tasks().values().forEach(wish -> wishes.putIfAbsent(wish, wishes.size()));
        }
        return compiled;
    }

    private static ScannedService.Findings findings(CompiledSelection selection, Walked walked, GlobMatches matches) {
        return new ScannedService.Findings(
                walked.hasNotes(), selection.missing(), matches.unmatched(selection.patterns()));
    }

    private ScannedService files(CompiledSelection selection, DirNode top, ScannedService.Findings findings) {
        Map<String, RootView> tasks = new LinkedHashMap<>();
        selection.tasks().forEach((task, wish) -> tasks.put(task, view(top, wish)));
        return new ScannedService(view(top, selection.wish()), tasks, findings);
    }

    private RootView view(DirNode top, Wish wish) {
        return new RootView(top, wishes.getOrDefault(wish, 0));
    }
}
