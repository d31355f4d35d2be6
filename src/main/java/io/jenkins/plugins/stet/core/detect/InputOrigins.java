package io.jenkins.plugins.stet.core.detect;

import io.jenkins.plugins.stet.core.dockerfile.BaseImageKnowledge;
import io.jenkins.plugins.stet.core.dockerfile.ContextSource;
import io.jenkins.plugins.stet.core.dockerfile.DockerfileNeeds;
import io.jenkins.plugins.stet.core.manifest.InputRules;
import io.jenkins.plugins.stet.core.manifest.Manifest;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.manifest.ServiceSpec;
import io.jenkins.plugins.stet.core.source.InputFile;
import io.jenkins.plugins.stet.core.source.Selection;
import io.jenkins.plugins.stet.core.source.TreePath;
import io.jenkins.plugins.stet.core.source.TreeScan;
import io.jenkins.plugins.stet.core.source.TreeScanner;
import io.jenkins.plugins.stet.core.source.glob.GlobException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Tells which pattern or line of the Dockerfile took each file. The scanner itself is asked, once for each rule alone:
 * whatever it makes of links, wildcards and ignore files is then true of the answer, too.
 */
public final class InputOrigins {
    /** Records of our own: a pattern that takes nothing, where an empty list would mean the whole context. */
    private static final String NEVER_AN_INPUT = "/.stet/**";

    private final TreeScanner scanner;

    public InputOrigins(TreeScanner scanner) {
        this.scanner = scanner;
    }

    /** By file, the first rule that takes it; files are missing that changed meanwhile. */
    public Map<TreePath, String> of(Path root, Manifest manifest, ServiceId service, BaseImageKnowledge baseImages)
            throws IOException {
        ServiceSources sources = new SourcesReader(new RootFiles(root.toRealPath()), manifest, baseImages)
                .read(manifest.service(service));
        Map<ServiceId, String> names = new LinkedHashMap<>();
        List<Selection> selections = new ArrayList<>();
        for (Rule rule : rules(sources)) {
            ServiceId id = new ServiceId("rule-" + names.size());
            names.put(id, rule.name());
            selections.add(rule.selection(id));
        }
        Map<TreePath, String> origins = new LinkedHashMap<>();
        TreeScan scan = scan(root, selections);
        names.forEach((id, name) ->
                scan.of(id).files().stream().map(InputFile::path).forEach(path -> origins.putIfAbsent(path, name)));
        return origins;
    }

    private TreeScan scan(Path root, List<Selection> selections) throws IOException {
        try {
            return scanner.scan(root, selections);
        } catch (GlobException e) {
            throw new IllegalStateException("a glob was right and is wrong now", e);
        }
    }

    /** One reason to take files: the service with everything else left out. */
    private record Rule(String name, Selection alone) {
        Selection selection(ServiceId id) {
            if (alone instanceof Selection.OfImage image) {
                return new Selection.OfImage(image.spec().withId(id), image.needs(), image.ignore());
            }
            return new Selection.OfDirectory(alone.spec().withId(id));
        }
    }

    private static List<Rule> rules(ServiceSources sources) {
        List<Rule> rules = new ArrayList<>();
        Selection selection = sources.selection();
        ServiceSpec spec = selection.spec();
        InputRules inputs = spec.inputs();
        ServiceSpec bare = spec.withTasks(Map.of())
                .withInputs(InputRules.none().withExclude(inputs.exclude().toArray(String[]::new)));
        inputs.config().forEach(glob -> rules.add(rule("inputs.config " + glob, selection, onlyConfig(bare, glob))));
        inputs.generated()
                .forEach(glob -> rules.add(rule("inputs.generated " + glob, selection, onlyGenerated(bare, glob))));
        inputs.only().forEach(glob -> rules.add(rule("inputs.only " + glob, selection, only(bare, glob))));
        if (inputs.only().isEmpty()) {
            rules.addAll(ofContext(sources, bare));
        }
        inputs.include().forEach(glob -> rules.add(rule("inputs.include " + glob, selection, include(bare, glob))));
        spec.tasks()
                .forEach((name, task) ->
                        rules.add(rule("tasks." + name + ".include", selection, bare.withTasks(Map.of(name, task)))));
        return rules;
    }

    private static ServiceSpec onlyConfig(ServiceSpec bare, String glob) {
        return bare.withInputs(InputRules.none().withConfig(glob));
    }

    private static ServiceSpec onlyGenerated(ServiceSpec bare, String glob) {
        return bare.withInputs(InputRules.none().withGenerated(glob));
    }

    private static ServiceSpec only(ServiceSpec bare, String glob) {
        return bare.withInputs(bare.inputs().withOnly(glob));
    }

    private static ServiceSpec include(ServiceSpec bare, String glob) {
        return bare.withInputs(bare.inputs().withInclude(glob));
    }

    /** A rule of the manifest, with nothing that the Dockerfile takes. */
    private static Rule rule(String name, Selection selection, ServiceSpec spec) {
        if (selection instanceof Selection.OfImage image) {
            return new Rule(name, new Selection.OfImage(spec, taking(image.needs(), List.of()), image.ignore()));
        }
        boolean takesContext = spec.inputs().only().isEmpty();
        ServiceSpec narrowed = takesContext ? only(spec, NEVER_AN_INPUT) : spec;
        return new Rule(name, new Selection.OfDirectory(narrowed));
    }

    private static List<Rule> ofContext(ServiceSources sources, ServiceSpec bare) {
        Optional<DockerfileNeeds> needs = sources.needs();
        if (needs.isEmpty() || !(sources.selection() instanceof Selection.OfImage image)) {
            return List.of(new Rule("context " + place(bare), new Selection.OfDirectory(bare)));
        }
        List<Rule> rules = new ArrayList<>();
        for (ContextSource source : needs.get().sources()) {
            String name = bare.dockerfile() + ':' + source.line() + ' ' + source.kind() + ' ' + pattern(source);
            rules.add(
                    new Rule(name, new Selection.OfImage(bare, taking(needs.get(), List.of(source)), image.ignore())));
        }
        needs.get().widenings().stream()
                .limit(1)
                .forEach(widening -> rules.add(new Rule(
                        bare.dockerfile() + ':' + widening.line() + " widened to the whole context",
                        new Selection.OfImage(bare, needs.get(), image.ignore()))));
        return rules;
    }

    private static String pattern(ContextSource source) {
        return source.pattern().isEmpty() ? "." : source.pattern();
    }

    private static String place(ServiceSpec spec) {
        return spec.context().isEmpty() ? "." : spec.context();
    }

    private static DockerfileNeeds taking(DockerfileNeeds needs, List<ContextSource> sources) {
        return new DockerfileNeeds(sources, List.of(), new TreeSet<>(), List.of(), List.of(), needs.minimumFrontend());
    }
}
