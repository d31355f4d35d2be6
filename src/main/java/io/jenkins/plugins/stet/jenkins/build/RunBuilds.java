package io.jenkins.plugins.stet.jenkins.build;

import io.jenkins.plugins.stet.core.baseline.BuildStamp;
import io.jenkins.plugins.stet.core.build.BuildOutcome;
import io.jenkins.plugins.stet.core.build.Completion;
import io.jenkins.plugins.stet.core.build.ImageOrder;
import io.jenkins.plugins.stet.core.build.Keeping;
import io.jenkins.plugins.stet.core.build.OutcomeMap;
import io.jenkins.plugins.stet.core.build.SecondLook;
import io.jenkins.plugins.stet.core.build.ServiceBuild;
import io.jenkins.plugins.stet.core.build.Tagging;
import io.jenkins.plugins.stet.core.build.remote.WorkRequest;
import io.jenkins.plugins.stet.core.detect.Detection;
import io.jenkins.plugins.stet.core.detect.DetectionMode;
import io.jenkins.plugins.stet.core.detect.DetectionRequest;
import io.jenkins.plugins.stet.core.detect.Recorder;
import io.jenkins.plugins.stet.core.detect.ServiceReading;
import io.jenkins.plugins.stet.core.detect.ServiceResult;
import io.jenkins.plugins.stet.core.detect.Stamps;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.build.BuildResult;
import io.jenkins.plugins.stet.core.manifest.Manifest;
import io.jenkins.plugins.stet.core.manifest.ManifestException;
import io.jenkins.plugins.stet.core.manifest.ManifestReading;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.manifest.ServiceOverlay;
import io.jenkins.plugins.stet.core.manifest.Suggestions;
import io.jenkins.plugins.stet.core.plan.BuildHow;
import io.jenkins.plugins.stet.core.plan.KnownImage;
import io.jenkins.plugins.stet.core.plan.Place;
import io.jenkins.plugins.stet.core.plan.PlanningRules;
import io.jenkins.plugins.stet.jenkins.detect.ManifestGuard;
import io.jenkins.plugins.stet.jenkins.detect.RefusedException;
import io.jenkins.plugins.stet.jenkins.detect.RunPlace;
import io.jenkins.plugins.stet.jenkins.detect.Tree;
import io.jenkins.plugins.stet.jenkins.detect.TreeDetection;
import io.jenkins.plugins.stet.jenkins.detect.TreeManifest;
import io.jenkins.plugins.stet.jenkins.store.RunService;
import io.jenkins.plugins.stet.jenkins.store.RunState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Builds of one run: what they are decided with, where they are recorded, which names they may use. */
final class RunBuilds {
    private final RunPlace place;
    private final RunImages images;
    private final DetectionMode mode;
    private final BuildStamp stamp;
    private final BuildSettings settings;
    private final Decisions decisions;
    private final Consumer<String> log;

    /** What a run offers. */
    record Scope(RunPlace place, RunImages images, DetectionMode mode) {
        /** @param scratch for a run that nothing is recorded of */
        static Scope of(RunPlace place, RunImages images, DetectionMode mode, Path scratch) {
            return new Scope(mode == DetectionMode.OFF ? new UnrecordedPlace(place, scratch) : place, images, mode);
        }
    }

    RunBuilds(Scope scope, BuildSettings settings, Consumer<String> log) throws IOException, InterruptedException {
        this.place = scope.place();
        this.images = scope.images();
        this.mode = scope.mode();
        this.stamp = place.stamp();
        this.settings = settings;
        this.decisions = new Decisions(stamp, mode, cache(), log);
        this.log = log;
    }

    /** Reads this service's inputs, and those of what it stands on, as they are now. */
    BuildPlan plan(StepPlace.Checkout checkout, String service) throws IOException, InterruptedException {
        try {
            ManifestReading read = TreeManifest.of(checkout.tree(), checkout.overlay(), log);
            Manifest manifest = read.manifest();
            ImageNaming naming = naming(manifest, new ManifestGuard(place, log).check(manifest, read.written()));
            ServiceId wanted = service(manifest, service, checkout.overlay());
            TreeDetection.Detected detected = detect(checkout.tree(), manifest, wanted);
            RunState state = place.state().read();
            Map<ServiceId, ServiceResult> decided = new LinkedHashMap<>();
            detected.result().services().forEach((id, now) -> decided.put(id, decisions.choose(state.find(id), now)));
            return new BuildPlan(manifest, detected, decided, image -> tagging(naming, image), checkout.labels());
        } catch (ManifestException e) {
            throw new RefusedException(String.valueOf(e.getMessage()));
        }
    }

    private TreeDetection.Detected detect(Tree tree, Manifest manifest, ServiceId wanted)
            throws IOException, InterruptedException, ManifestException {
        PlanningRules rules = PlanningRules.of(stamp.trust(), stamp.at())
                .withCache(cache())
                .withOutlet(place.untrusted().prefix());
        TreeDetection detection =
                new TreeDetection(tree, new Detection(place.records(), images.lookup(), images.bases()));
        Set<ServiceId> services = new LinkedHashSet<>(Set.of(wanted));
        while (true) {
            TreeDetection.Detected detected = detection.detect(
                    new DetectionRequest(manifest, DetectionMode.ENFORCE, services, rules).withForced(forced(wanted)));
            Set<ServiceId> more = new LinkedHashSet<>(services);
            detected.result()
                    .services()
                    .values()
                    .forEach(each -> more.addAll(each.needs().images()));
            if (more.equals(services)) {
                return detected;
            }
            services = more;
        }
    }

    /** Switched off means that it is built whatever is known; what it stands on was built by this run at most. */
    private Map<ServiceId, PlanningRules.Force> forced(ServiceId wanted) {
        return mode == DetectionMode.OFF ? Map.of(wanted, new PlanningRules.Force("mode 'off'", cache())) : Map.of();
    }

    /** What was built is what the run passes at its end, also where nobody detected anything before. */
    void note(BuildPlan plan) throws IOException {
        place.state()
                .update(state ->
                        state.with(news(plan, state), plan.manifest().services().keySet()));
    }

    /** Of other content than was looked at before. */
    private List<RunService> news(BuildPlan plan, RunState state) {
        Map<ServiceId, ServiceReading> readings = plan.detected().reading().services();
        List<RunService> services = new ArrayList<>();
        plan.detected().result().services().forEach((id, result) -> {
            Optional<RunService> before = state.find(id);
            boolean known = before.filter(service -> service.result().content().equals(result.content()))
                    .isPresent();
            if (!known && readings.containsKey(id)) {
                ServiceResult news = before.map(service -> decisions.wished(service.result(), result))
                        .orElse(result);
                services.add(new RunService(
                        news, readings.get(id), before.map(RunService::mode).orElse(modeOfNews())));
            }
        });
        return services;
    }

    /** What is switched off is noted where nobody else looks, as if it were not. */
    private DetectionMode modeOfNews() {
        return mode == DetectionMode.OFF ? DetectionMode.ENFORCE : mode;
    }

    private static ServiceId service(Manifest manifest, String name, ServiceOverlay overlay) throws RefusedException {
        if (ServiceId.isValid(name) && manifest.find(new ServiceId(name)).isPresent()) {
            return new ServiceId(name);
        }
        List<String> known =
                manifest.services().keySet().stream().map(ServiceId::value).toList();
        throw new RefusedException("there is no service '" + name + "' in " + manifest.fileName()
                + Suggestions.didYouMeanOneOf(name, known)
                + (overlay.isEmpty() ? "" : "; one that it does not name needs 'image' or 'context' from the step"));
    }

    private BuildHow.Cache cache() {
        return settings.noCache() ? BuildHow.Cache.IGNORE : BuildHow.Cache.USE;
    }

    private ImageNaming naming(Manifest manifest, Set<ServiceId> confined) throws IOException, InterruptedException {
        return new ImageNaming(images::rules, stamp, place.untrusted(), ImageNaming.repositories(manifest, confined));
    }

    private Tagging tagging(ImageNaming naming, Place.Output.Image image) {
        List<ImageReference> caches =
                settings.cacheFrom().stream().map(ImageReference::parse).toList();
        return naming.of(image.repository(), settings.tags(), caches);
    }

    /** What is to be built and how, for the process that does it. */
    PendingBuild pending(BuildPlan plan, ServiceBuild build, String root, ServiceId wanted) {
        ImageOrder.Outlet outlet = settings.push() ? ImageOrder.Outlet.REGISTRY : ImageOrder.Outlet.ENGINE_ONLY;
        ImageOrder order = settings.cacheMode().on(ImageOrder.of(build, outlet, images.shelf()));
        return new PendingBuild(root, plan.manifest(), plan.detected().bases(), build, order, wanted);
    }

    /** With the secrets, for the eyes of the process only. */
    WorkRequest request(PendingBuild pending) throws IOException, InterruptedException {
        return pending.request(engine(), images.confidential(pending, settings));
    }

    /** To be called when this step builds, and does not wait for another that does. */
    void audit(PendingBuild pending) throws IOException, InterruptedException {
        if (settings.noCache()) {
            place.audit("build without cache", List.of(pending.build().id().value()));
        }
    }

    private String engine() throws RefusedException {
        try {
            return place.engines().address(settings.engine());
        } catch (IllegalArgumentException e) {
            throw new RefusedException("engine: " + e.getMessage());
        }
    }

    BuildOutcome keep(ServiceBuild build, KnownImage.Recorded known, StepLife life) {
        return settings.push()
                ? new Keeping(new WantedShelf(images.shelf(), life)).of(build, known)
                : Keeping.untouched(build, known);
    }

    BuildOutcome complete(PendingBuild pending, BuildResult result, SecondLook inputs, StepLife life)
            throws IOException, InterruptedException {
        Recorder recorder = new Recorder(place.records().own(), Stamps.ofBuild(stamp));
        return new Completion(new WantedShelf(images.shelf(), life), recorder, inputs).of(pending.build(), result);
    }

    void report(BuildOutcome outcome) throws IOException {
        Words.about(outcome).forEach(log);
        Map<String, Object> facts = new LinkedHashMap<>();
        OutcomeMap.of(outcome).forEach((key, value) -> {
            if (value != null && !key.equals("service")) {
                facts.put(key, value);
            }
        });
        place.report(report -> report.withService(outcome.service().value(), facts));
    }
}
