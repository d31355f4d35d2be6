package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.cli.Detecting.Detected;
import io.jenkins.plugins.stet.core.baseline.BuildStamp;
import io.jenkins.plugins.stet.core.baseline.TrustRules;
import io.jenkins.plugins.stet.core.build.BuildOutcome;
import io.jenkins.plugins.stet.core.build.BuildRun;
import io.jenkins.plugins.stet.core.build.Lanes;
import io.jenkins.plugins.stet.core.build.ServiceBuild;
import io.jenkins.plugins.stet.core.build.Tagging;
import io.jenkins.plugins.stet.core.build.UpstreamImage;
import io.jenkins.plugins.stet.core.build.Workshop;
import io.jenkins.plugins.stet.core.detect.Recorder;
import io.jenkins.plugins.stet.core.detect.ServiceResult;
import io.jenkins.plugins.stet.core.detect.Stamps;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.manifest.ServiceSpec;
import io.jenkins.plugins.stet.core.plan.Place;
import io.jenkins.plugins.stet.core.source.FileClass;
import io.jenkins.plugins.stet.core.source.FileKind;
import io.jenkins.plugins.stet.core.source.InputFile;
import io.jenkins.plugins.stet.engine.buildkit.transport.Endpoint;
import io.jenkins.plugins.stet.engine.buildkit.transport.EngineAddress;
import io.jenkins.plugins.stet.engine.image.EngineImageBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Builds what a detection found due, in this process. */
final class Building {
    private final Session session;
    private final Workspace workspace;
    private final Records records;
    private final Detecting detecting;
    private final BuildWords.Manner manner;

    Building(Session session, Workspace workspace, Records records, Detecting detecting, BuildWords.Manner manner) {
        this.session = session;
        this.workspace = workspace;
        this.records = records;
        this.detecting = detecting;
        this.manner = manner;
    }

    /** The selected services and the images they stand on, as many at once as was asked for. */
    Map<ServiceId, BuildOutcome> perform(Detected detected, Set<ServiceId> selected) throws CliException {
        List<ServiceResult> wanted = upstreamsFirst(detected, selected);
        GitState git = new GitState(workspace.root());
        TrustRules rules = git.rules(inputs(detected, wanted));
        if (wanted.stream().anyMatch(service -> service.output() instanceof Place.Output.Image)) {
            git.whyUnnamed(rules).ifPresent(session::note);
        }
        BuildStamp run = records.nextRun(wanted.stream().map(ServiceResult::id).toList(), session.now());
        Naming naming = new Naming(git, rules, run.number(), git.labels());
        Endpoint endpoint = endpoint(session.surroundings().environment());
        Images images = detecting.images();
        Lanes lanes = Lanes.of(manner.jobs(), images.connections());
        try (EngineImageBuilder engine =
                        new EngineImageBuilder(endpoint, new DockerLogins(session, images.credentials()));
                BuildProgress progress = session.buildProgress(records.store()::stepTimes)) {
            Workshop workshop = new Workshop(
                    workspace.root(),
                    workspace.manifest(),
                    detected.bases(),
                    detecting.scanner(),
                    engine,
                    images.shelf(),
                    new Recorder(records.store(), Stamps.ofBuild(run)),
                    manner.access());
            BuildRun.Preparation preparation = (service, upstreams) -> prepared(detected, service, upstreams, naming);
            return new BuildRun(workshop, preparation, new StepMemory(progress, records.store()), lanes)
                    .perform(wanted);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CliException.trouble("interrupted", "Nothing of the services that were being built is recorded.");
        }
    }

    private record Naming(GitState git, TrustRules rules, long build, Map<String, String> labels) {}

    private ServiceBuild prepared(
            Detected detected, ServiceResult service, Map<ServiceId, UpstreamImage> upstreams, Naming naming) {
        if (!(service.output() instanceof Place.Output.Image image)) {
            throw new IllegalArgumentException(service.id() + " makes no image");
        }
        return new ServiceBuild(
                workspace.manifest().service(service.id()),
                service,
                detected.readingOf(service.id()),
                Tagging.of(naming.rules(), image.repository(), naming.build())
                        .withCacheFrom(naming.git().caches(image.repository())),
                upstreams,
                naming.labels());
    }

    private static Endpoint endpoint(Map<String, String> environment) throws CliException {
        try {
            return Endpoint.parse(EngineAddress.builder(environment).text(), environment);
        } catch (IllegalArgumentException e) {
            throw CliException.wrongUse(
                    "the engine's address cannot be used: " + e.getMessage(), "Correct BUILDKIT_HOST or DOCKER_HOST.");
        }
    }

    private static List<ServiceResult> upstreamsFirst(Detected detected, Collection<ServiceId> selected) {
        Set<ServiceId> order = new LinkedHashSet<>();
        selected.forEach(id -> visit(detected, id, order));
        List<ServiceResult> services = new ArrayList<>();
        order.forEach(id -> detected.result().find(id).ifPresent(services::add));
        return services;
    }

    /** There are no circles: the detection would have refused them. */
    private static void visit(Detected detected, ServiceId id, Set<ServiceId> order) {
        if (!order.contains(id)) {
            detected.result()
                    .find(id)
                    .ifPresent(service -> service.needs().images().forEach(needed -> visit(detected, needed, order)));
            order.add(id);
        }
    }

    /** The files that make the images, and those that say how; what earlier steps generate is in no commit. */
    private Set<String> inputs(Detected detected, List<ServiceResult> services) {
        Set<String> paths = new TreeSet<>();
        paths.add(String.valueOf(Path.of(workspace.manifest().fileName()).getFileName()));
        for (ServiceResult service : services) {
            if (service.output() instanceof Place.Output.Image) {
                paths.addAll(descriptions(workspace.manifest().service(service.id())));
            }
            detected.readingOf(service.id()).files().stream()
                    .filter(Building::isFromCommit)
                    .forEach(file -> paths.add(file.path().display()));
        }
        return paths;
    }

    private List<String> descriptions(ServiceSpec spec) {
        String context = spec.context().isEmpty() ? "" : spec.context() + "/";
        List<String> paths = new ArrayList<>(List.of(spec.dockerfile()));
        Stream.of(context + ".dockerignore", spec.dockerfile() + ".dockerignore")
                .filter(path -> Files.exists(workspace.root().resolve(path)))
                .forEach(paths::add);
        return paths;
    }

    private static boolean isFromCommit(InputFile input) {
        FileKind kind = input.file().kind();
        return input.fileClass().isSent()
                && input.fileClass() != FileClass.GENERATED
                && (kind == FileKind.REGULAR || kind == FileKind.SYMLINK);
    }
}
