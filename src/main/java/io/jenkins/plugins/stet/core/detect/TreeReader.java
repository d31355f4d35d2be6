package io.jenkins.plugins.stet.core.detect;

import io.jenkins.plugins.stet.core.dockerfile.ContextSource;
import io.jenkins.plugins.stet.core.manifest.Manifest;
import io.jenkins.plugins.stet.core.manifest.ManifestException;
import io.jenkins.plugins.stet.core.manifest.Problem;
import io.jenkins.plugins.stet.core.manifest.ServiceGraph;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.manifest.ServiceSpec;
import io.jenkins.plugins.stet.core.source.Selection;
import io.jenkins.plugins.stet.core.source.SourceWarning;
import io.jenkins.plugins.stet.core.source.TreeScan;
import io.jenkins.plugins.stet.core.source.TreeScanner;
import io.jenkins.plugins.stet.core.source.glob.GlobException;
import io.jenkins.plugins.stet.core.source.glob.GlobPool;
import io.jenkins.plugins.stet.core.source.wish.ManifestGlobs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first half of a detection, run where the tree lies: Dockerfiles, ignore files and one pass over all files. */
public final class TreeReader {
    private final TreeScanner scanner;

    public TreeReader(TreeScanner scanner) {
        this.scanner = scanner;
    }

    /**
     * @param root the directory of the manifest
     * @throws ManifestException when the manifest does not fit the tree: circles of services, a wrong glob, a Dockerfile
     *     that copies a config file by name, and under {@code strict} a pattern without a match
     */
    public TreeReading read(Path root, Manifest manifest, ReadOptions options) throws IOException, ManifestException {
        TreeScanner.Begun begun = scanner.begin(root);
        Map<ServiceId, ServiceSources> sources = sources(root.toRealPath(), manifest, options);
        checkGlobs(manifest, sources.values());
        TreeScan scan = scan(begun, sources.values());
        Map<ServiceId, ServiceReading> readings = new LinkedHashMap<>();
        for (Map.Entry<ServiceId, ServiceSources> each : sources.entrySet()) {
            ServiceId id = each.getKey();
            readings.put(id, new ReadingBuilder(each.getValue(), scan.of(id)).build(options.wantsTable(id)));
        }
        checkMatches(manifest, readings);
        return new TreeReading(readings, scan.statistics());
    }

    /** Those that are asked for and everything they need, in the manifest's order. */
    private static Map<ServiceId, ServiceSources> sources(Path root, Manifest manifest, ReadOptions options)
            throws ManifestException {
        SourcesReader reader = new SourcesReader(new RootFiles(root), manifest, options.baseImages());
        Map<ServiceId, ServiceSources> all = new LinkedHashMap<>();
        Map<ServiceId, List<String>> baseImages = new LinkedHashMap<>();
        for (ServiceSources found : SideBySide.map(manifest.services().values(), reader::read)) {
            all.put(found.spec().id(), found);
            baseImages.put(found.spec().id(), found.baseImages());
        }
        ServiceGraph graph = ServiceGraph.of(manifest, baseImages);
        if (!options.only().isEmpty()) {
            all.keySet().retainAll(graph.closureOf(options.only()));
        }
        return all;
    }

    private static TreeScan scan(TreeScanner.Begun begun, Collection<ServiceSources> sources) throws IOException {
        List<Selection> selections = new ArrayList<>();
        for (ServiceSources found : sources) {
            selections.add(found.selection());
        }
        try {
            return begun.scan(selections);
        } catch (GlobException e) {
            throw new IllegalStateException("a glob was right and is wrong now", e);
        }
    }

    private static void checkGlobs(Manifest manifest, Collection<ServiceSources> sources) throws ManifestException {
        List<Problem> problems = new ArrayList<>();
        GlobPool pool = new GlobPool();
        for (ServiceSources found : sources) {
            ManifestGlobs globs = new ManifestGlobs(found.spec(), pool);
            for (Map.Entry<String, String> wrong : globs.wrong().entrySet()) {
                problems.add(manifest.problemAt(found.spec().id(), wrong.getKey(), wrong.getValue()));
            }
            if (found.selection() instanceof Selection.OfImage image
                    && !found.spec().inputs().config().isEmpty()) {
                checkCopied(image, globs, manifest, problems);
            }
        }
        throwIfAny(problems);
    }

    private static void checkCopied(
            Selection.OfImage image, ManifestGlobs globs, Manifest manifest, List<Problem> problems) {
        for (ContextSource source : image.needs().sources()) {
            if (!source.hasWildcard() && globs.isConfig(source.pattern())) {
                problems.add(copiedConfig(manifest, image.spec(), source));
            }
        }
    }

    private static Problem copiedConfig(Manifest manifest, ServiceSpec spec, ContextSource source) {
        String message = spec.dockerfile() + ':' + source.line() + " copies '" + source.pattern()
                + "', which inputs.config keeps out of the image; take it out of one of the two";
        return manifest.problemAt(spec.id(), "config", message);
    }

    private static void checkMatches(Manifest manifest, Map<ServiceId, ServiceReading> readings)
            throws ManifestException {
        if (!manifest.strict()) {
            return;
        }
        List<Problem> problems = new ArrayList<>();
        readings.forEach((id, reading) -> reading.warnings().stream()
                .filter(warning -> warning.kind() == SourceWarning.Kind.NO_MATCH)
                .forEach(warning -> problems.add(manifest.problemAt(id, warning.subject(), warning.message()))));
        throwIfAny(problems);
    }

    private static void throwIfAny(List<Problem> problems) throws ManifestException {
        if (!problems.isEmpty()) {
            throw new ManifestException(problems);
        }
    }
}
