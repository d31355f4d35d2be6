package io.jenkins.plugins.stet.core.detect;

import io.jenkins.plugins.stet.core.dockerfile.DockerfileNeeds;
import io.jenkins.plugins.stet.core.dockerfile.DockerfileWarning;
import io.jenkins.plugins.stet.core.dockerfile.MinimumFrontend;
import io.jenkins.plugins.stet.core.dockerfile.Widening;
import io.jenkins.plugins.stet.core.fingerprint.BuildDefinition;
import io.jenkins.plugins.stet.core.fingerprint.FileDigests;
import io.jenkins.plugins.stet.core.fingerprint.FingerprintInputs;
import io.jenkins.plugins.stet.core.manifest.ServiceSpec;
import io.jenkins.plugins.stet.core.source.FileClass;
import io.jenkins.plugins.stet.core.source.ServiceFiles;
import io.jenkins.plugins.stet.core.source.SourceWarning;
import io.jenkins.plugins.stet.core.source.TreeProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts together what Dockerfile, manifest and tree say about one service. */
final class ReadingBuilder {
    private final ServiceSources sources;
    private final ServiceFiles files;

    ReadingBuilder(ServiceSources sources, ServiceFiles files) {
        this.sources = sources;
        this.files = files;
    }

    ServiceReading build(boolean withTable) {
        List<TreeProblem> problems = new ArrayList<>(sources.problems());
        problems.addAll(files.problems());
        return new ServiceReading(
                new FingerprintInputs(sources.spec().id(), digests(), definition()),
                sources.baseReferences(),
                withTable ? files.files() : List.of(),
                widenings(),
                frontend(),
                problems,
                files.missing(),
                warnings());
    }

    private FileDigests digests() {
        return new FileDigests(
                files.digest(FileClass.CODE),
                files.digest(FileClass.DEPENDENCIES),
                files.digest(FileClass.DOCKERFILE),
                files.digest(FileClass.CONFIG),
                new TreeMap<>(files.taskDigests()));
    }

    private BuildDefinition definition() {
        ServiceSpec spec = sources.spec();
        if (!spec.hasImage()) {
            return new BuildDefinition(spec.context(), "", "", new TreeMap<>(), new TreeSet<>(), new TreeSet<>());
        }
        return new BuildDefinition(
                spec.context(),
                sources.dockerfileId(),
                spec.target(),
                countedArgs(spec),
                new TreeSet<>(spec.platforms()),
                new TreeSet<>(spec.secrets()));
    }

    private SortedMap<String, String> countedArgs(ServiceSpec spec) {
        SortedMap<String, String> counted = new TreeMap<>(spec.args());
        counted.keySet().removeAll(spec.volatileArgs());
        if (sources.problems().isEmpty()) {
            Optional<DockerfileNeeds> needs = sources.needs();
            if (needs.isPresent()) {
                counted.keySet().retainAll(needs.get().fingerprintedArgs());
            }
        }
        return counted;
    }

    private List<String> widenings() {
        if (sources.needs().isEmpty()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (Widening widening : sources.needs().get().widenings()) {
            texts.add(place(widening.line()) + widening.why());
        }
        return texts;
    }

    private String frontend() {
        if (sources.needs().isEmpty() || sources.needs().get().minimumFrontend().isAny()) {
            return "";
        }
        MinimumFrontend minimum = sources.needs().get().minimumFrontend();
        return "docker/dockerfile:" + minimum.version() + " or newer, because of " + minimum.feature() + " ("
                + sources.spec().dockerfile() + ':' + minimum.line() + ")";
    }

    private String place(int line) {
        return sources.spec().dockerfile() + ':' + line + ": ";
    }

    private List<SourceWarning> warnings() {
        List<SourceWarning> warnings = new ArrayList<>(files.warnings());
        if (sources.needs().isPresent()) {
            for (DockerfileWarning found : sources.needs().get().warnings()) {
                warnings.add(new SourceWarning(
                        SourceWarning.Kind.DOCKERFILE,
                        sources.spec().dockerfile(),
                        place(found.line()) + found.text()));
            }
        }
        return warnings;
    }
}
