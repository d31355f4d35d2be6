package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.core.baseline.ReadOnce;
import io.jenkins.plugins.stet.core.detect.BaseImageSurvey;
import io.jenkins.plugins.stet.core.detect.BaseImageTable;
import io.jenkins.plugins.stet.core.detect.Detection;
import io.jenkins.plugins.stet.core.detect.DetectionRequest;
import io.jenkins.plugins.stet.core.detect.DetectionResult;
import io.jenkins.plugins.stet.core.detect.InputOrigins;
import io.jenkins.plugins.stet.core.detect.ReadOptions;
import io.jenkins.plugins.stet.core.detect.ReadOptions.Tables;
import io.jenkins.plugins.stet.core.detect.ServiceReading;
import io.jenkins.plugins.stet.core.detect.ServiceResult;
import io.jenkins.plugins.stet.core.detect.TreeReader;
import io.jenkins.plugins.stet.core.detect.TreeReading;
import io.jenkins.plugins.stet.core.manifest.ManifestException;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.plan.Reason;
import io.jenkins.plugins.stet.core.source.TreePath;
import io.jenkins.plugins.stet.core.source.TreeScanner;
import io.jenkins.plugins.stet.core.source.scan.GitIndexScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Both halves of a detection in this process. */
final class Detecting {
    private final Session session;
    private final Workspace workspace;
    private final Records records;
    private final TreeScanner scanner;
    private final Images images;

    /** What was decided, and what it was decided on. */
    record Detected(DetectionResult result, TreeReading reading, BaseImageTable bases) {
        ServiceReading readingOf(ServiceId service) {
            ServiceReading found = reading.services().get(service);
            if (found == null) {
                throw new IllegalArgumentException("'" + service + "' was not read");
            }
            return found;
        }
    }

    /** Who asks registries and engines. */
    Images images() {
        return images;
    }

    TreeScanner scanner() {
        return scanner;
    }

    Detecting(Session session, Workspace workspace) {
        this.session = session;
        this.workspace = workspace;
        this.records = new Records(workspace);
        records.readOnly().ifPresent(session::note);
        this.scanner = new GitIndexScanner(records.statCache());
        this.images = new Images(session.surroundings().environment(), records.indexes());
    }

    /** Lists files only where they are reasons: lists are long, and most services have not changed. */
    Detected detect(DetectionRequest request) throws CliException {
        return manifestHeld(() -> {
            Detection detection = detection();
            BaseImageTable bases = baseImages(detection, request);
            TreeReading reading = read(new ReadOptions(request.only(), new Tables.None(), bases));
            DetectionResult result = detection.decide(request, reading, bases);
            List<ServiceId> unclear = namingFiles(result);
            if (unclear.isEmpty()) {
                return new Detected(result, reading, bases);
            }
            TreeReading withFiles = read(new ReadOptions(Set.copyOf(unclear), new Tables.Of(unclear), bases));
            TreeReading both = withFilesOf(reading, withFiles);
            return new Detected(detection.decide(request, both, bases), both, bases);
        });
    }

    /** As {@link #detect}, with the files of all services that are asked about. */
    Detected detectWithFiles(DetectionRequest request) throws CliException {
        return manifestHeld(() -> {
            Detection detection = detection();
            BaseImageTable bases = baseImages(detection, request);
            TreeReading reading = read(new ReadOptions(request.only(), new Tables.All(), bases));
            return new Detected(detection.decide(request, reading, bases), reading, bases);
        });
    }

    /** As {@link #detectWithFiles} for one service, with the rule that took each file. */
    Explained explain(ServiceId id, DetectionRequest request) throws CliException {
        return manifestHeld(() -> {
            Detection detection = detection();
            BaseImageTable bases = baseImages(detection, request);
            TreeReading reading = read(new ReadOptions(request.only(), new Tables.Of(List.of(id)), bases));
            DetectionResult result = detection.decide(request, reading, bases);
            ServiceResult service = result.find(id)
                    .orElseThrow(() -> new IllegalArgumentException("'" + id + "' was not decided about"));
            Detected detected = new Detected(result, reading, bases);
            Map<TreePath, String> origins =
                    new InputOrigins(scanner).of(workspace.root(), workspace.manifest(), id, bases);
            return new Explained(detected, service, detected.readingOf(id), records.load(id), origins);
        });
    }

    private Detection detection() {
        return new Detection(new Detection.Records(new ReadOnce(records.store()), List.of()), images, images);
    }

    private BaseImageTable baseImages(Detection detection, DetectionRequest request) throws IOException {
        return request.asksRegistries()
                ? detection.baseImages(request, BaseImageSurvey.of(workspace.root(), workspace.manifest()))
                : detection.recordedBaseImages(request);
    }

    private TreeReading read(ReadOptions options) throws IOException, ManifestException {
        Progress progress = session.progress("reading the tree");
        try {
            return new TreeReader(scanner).read(workspace.root(), workspace.manifest(), options);
        } finally {
            progress.stop();
        }
    }

    private static List<ServiceId> namingFiles(DetectionResult result) {
        List<ServiceId> services = new ArrayList<>();
        for (ServiceResult service : result.services().values()) {
            if (namesFiles(service)) {
                services.add(service.id());
            }
        }
        return services;
    }

    private static boolean namesFiles(ServiceResult service) {
        for (Reason reason : service.decision().reasons()) {
            if (reason instanceof Reason.FileChanged || reason instanceof Reason.ConfigChanged) {
                return true;
            }
        }
        return false;
    }

    /** Lists are only taken where the content is still what was decided on. */
    private static TreeReading withFilesOf(TreeReading reading, TreeReading listed) {
        Map<ServiceId, ServiceReading> services = new LinkedHashMap<>(reading.services());
        services.replaceAll((id, before) -> {
            ServiceReading after = listed.services().get(id);
            return after != null && after.inputs().equals(before.inputs()) ? after : before;
        });
        return new TreeReading(services, reading.statistics());
    }

    private interface Work<T> {
        T run() throws IOException, ManifestException;
    }

    private <T> T manifestHeld(Work<T> work) throws CliException {
        try {
            return work.run();
        } catch (ManifestException e) {
            throw CliException.manifest(e);
        } catch (IOException e) {
            throw CliException.trouble(
                    "the tree below " + workspace.root() + " cannot be read: " + e.getMessage(),
                    "See its permissions.");
        }
    }
}
