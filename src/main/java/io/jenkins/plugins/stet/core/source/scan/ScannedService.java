package io.jenkins.plugins.stet.core.source.scan;

import io.jenkins.plugins.stet.core.source.FileClass;
import io.jenkins.plugins.stet.core.source.InputFile;
import io.jenkins.plugins.stet.core.source.MissingSource;
import io.jenkins.plugins.stet.core.source.ServiceFiles;
import io.jenkins.plugins.stet.core.source.SourceWarning;
import io.jenkins.plugins.stet.core.source.TreeDigest;
import io.jenkins.plugins.stet.core.source.TreeProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A service's part of a finished walk. */
final class ScannedService implements ServiceFiles {
    private static final TreeDigest NOTHING = TreeHasher.nothing();

    private final RootView main;
    private final Map<String, RootView> tasks;
    private final Findings findings;

    ScannedService(RootView main, Map<String, RootView> tasks, Findings findings) {
        this.main = main;
        this.tasks = tasks;
        this.findings = findings;
    }

    /**
     * What is known besides the tree itself.
     *
     * @param hasNotes whether some directory of the scan has a problem or a warning
     */
    record Findings(boolean hasNotes, List<MissingSource> missing, List<SourceWarning> warnings) {}

    @Override
    public TreeDigest digest(FileClass fileClass) {
        return digest(main, fileClass);
    }

    private static TreeDigest digest(RootView root, FileClass fileClass) {
        Optional<byte[]> found = root.node().view(root.view()).digest(fileClass);
        return found.isPresent() ? new TreeDigest(HexFormat.of().formatHex(found.get())) : NOTHING;
    }

    @Override
    public Map<String, TreeDigest> taskDigests() {
        Map<String, TreeDigest> digests = new LinkedHashMap<>();
        tasks.forEach((task, root) -> digests.put(task, digest(root, FileClass.CODE)));
        return digests;
    }

    @Override
    public List<InputFile> files() {
        List<InputFile> files = new ArrayList<>(FileLister.list(main, ""));
        tasks.forEach((task, root) -> files.addAll(FileLister.list(root, task)));
        files.sort(Comparator.comparing(InputFile::path).thenComparing(InputFile::task));
        return List.copyOf(files);
    }

    @Override
    public List<TreeProblem> problems() {
        if (!findings.hasNotes()) {
            return List.of();
        }
        Set<TreeProblem> problems = new LinkedHashSet<>();
        roots().forEach(root -> root.visit((node, view) -> node.problems().stream()
                .filter(found -> found.views().get(view))
                .forEach(found -> problems.add(found.problem()))));
        return List.copyOf(problems);
    }

    private List<RootView> roots() {
        if (!findings.hasNotes()) {
            return List.of();
        }
        List<RootView> roots = new ArrayList<>(tasks.values());
        roots.add(0, main);
        return roots;
    }

    @Override
    public List<MissingSource> missing() {
        return findings.missing();
    }

    @Override
    public List<SourceWarning> warnings() {
        Set<SourceWarning> warnings = new LinkedHashSet<>(findings.warnings());
        roots().forEach(root -> root.visit((node, view) -> node.warnings().stream()
                .filter(found -> found.views().get(view))
                .forEach(found -> warnings.add(found.warning()))));
        return List.copyOf(warnings);
    }
}
