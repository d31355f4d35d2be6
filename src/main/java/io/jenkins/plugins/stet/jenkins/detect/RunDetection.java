package io.jenkins.plugins.stet.jenkins.detect;

import io.jenkins.plugins.stet.core.baseline.BuildStamp;
import io.jenkins.plugins.stet.core.detect.Detection;
import io.jenkins.plugins.stet.core.detect.DetectionMode;
import io.jenkins.plugins.stet.core.detect.DetectionRequest;
import io.jenkins.plugins.stet.core.detect.DetectionResult;
import io.jenkins.plugins.stet.core.detect.ServiceReading;
import io.jenkins.plugins.stet.core.image.BaseImageResolver;
import io.jenkins.plugins.stet.core.image.ImageLookup;
import io.jenkins.plugins.stet.core.manifest.Manifest;
import io.jenkins.plugins.stet.core.manifest.ManifestException;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.plan.BuildHow;
import io.jenkins.plugins.stet.core.plan.PlanningRules;
import io.jenkins.plugins.stet.jenkins.store.RunService;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One detection in a run: asks, decides, tells the log, and notes with the run what was found out. */
public final class RunDetection {
    private final RunPlace run;
    private final Tree tree;
    private final Consumer<String> log;

    public RunDetection(RunPlace run, Tree tree, Consumer<String> log) {
        this.run = run;
        this.tree = tree;
        this.log = log;
    }

    /** @param images where existing images are asked for, and what base images are */
    public <I extends ImageLookup & BaseImageResolver> DetectionResult detect(Wish wish, I images)
            throws IOException, InterruptedException {
        BuildStamp stamp = run.stamp();
        try {
            Manifest manifest = TreeManifest.of(tree, log);
            DetectionRequest request = wish.on(
                    manifest,
                    PlanningRules.of(stamp.trust(), stamp.at())
                            .withOutlet(run.untrusted().prefix()));
            DetectionResult result = wish.mode() == DetectionMode.OFF ? off(request) : detected(request, images);
            DetectionLog.lines(result).forEach(log);
            run.report(
                    report -> DetectionReport.add(report, result, stamp.trust().text()));
            return result;
        } catch (ManifestException e) {
            throw new RefusedException(String.valueOf(e.getMessage()));
        }
    }

    private void audit(DetectionRequest request) throws IOException, InterruptedException {
        List<String> forced = request.rules().forced().keySet().stream()
                .map(ServiceId::value)
                .sorted()
                .toList();
        boolean withoutCache = request.rules().cache() == BuildHow.Cache.IGNORE;
        if (!forced.isEmpty()) {
            run.audit(withoutCache ? "rebuild without cache" : "rebuild", forced);
        } else if (withoutCache) {
            run.audit("build without cache", List.of());
        }
    }

    private DetectionResult off(DetectionRequest request) throws IOException {
        run.state()
                .update(state -> state.switchedOff(request.manifest().services().keySet()));
        return Detection.off(request);
    }

    private <I extends ImageLookup & BaseImageResolver> DetectionResult detected(DetectionRequest request, I images)
            throws IOException, InterruptedException, ManifestException {
        new ManifestGuard(run, log).check(request.manifest());
        Detection detection = new Detection(run.records(), images, images);
        audit(request);
        TreeDetection.Detected detected = new TreeDetection(tree, detection).detect(request);
        List<RunService> services = new ArrayList<>();
        detected.result().services().forEach((id, service) -> {
            ServiceReading reading = detected.reading().services().get(id);
            if (reading != null) {
                services.add(new RunService(service, reading, detected.result().mode()));
            }
        });
        run.state()
                .update(state ->
                        state.with(services, request.manifest().services().keySet()));
        return detected.result();
    }
}
