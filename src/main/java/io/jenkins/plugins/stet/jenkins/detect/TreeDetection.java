package io.jenkins.plugins.stet.jenkins.detect;

import io.jenkins.plugins.stet.core.detect.BaseImageTable;
import io.jenkins.plugins.stet.core.detect.BaseReference;
import io.jenkins.plugins.stet.core.detect.Detection;
import io.jenkins.plugins.stet.core.detect.DetectionRequest;
import io.jenkins.plugins.stet.core.detect.DetectionResult;
import io.jenkins.plugins.stet.core.detect.ServiceReading;
import io.jenkins.plugins.stet.core.detect.ServiceResult;
import io.jenkins.plugins.stet.core.detect.TreeReading;
import io.jenkins.plugins.stet.core.manifest.ManifestException;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.plan.Reason;
import io.jenkins.plugins.stet.jenkins.agent.TreeAnswer;
import io.jenkins.plugins.stet.jenkins.agent.TreeOrder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Both halves of a detection: the tree is read where it lies, the decision falls where the records are. */
public final class TreeDetection {
    private final Tree tree;
    private final Detection detection;

    public TreeDetection(Tree tree, Detection detection) {
        this.tree = tree;
        this.detection = detection;
    }

    /**
     * What was decided, and what it was decided on.
     *
     * @param reading with the files of those services whose reasons name files
     * @param bases with which it was read
     */
    public record Detected(DetectionResult result, TreeReading reading, BaseImageTable bases) {}

    /** @throws ManifestException when services need each other in a circle */
    public Detected detect(DetectionRequest request) throws IOException, InterruptedException, ManifestException {
        Reader reader = new Reader(request);
        TreeReading first = reader.read(List.of(), new TreeOrder.Bases.Unasked());
        Set<BaseReference> references = new LinkedHashSet<>();
        first.services().values().forEach(service -> references.addAll(service.baseReferences()));
        BaseImageTable table = detection.baseImages(request, references);
        TreeOrder.Bases bases = new TreeOrder.Bases.Asked(table);
        TreeReading reading = references.isEmpty() ? first : reader.read(List.of(), bases);
        DetectionResult result = detection.decide(request, reading, table);
        List<ServiceId> unclear = withFileReasons(result);
        if (unclear.isEmpty()) {
            return new Detected(result, reading, table);
        }
        TreeReading both = withFilesOf(reading, reader.read(unclear, bases));
        return new Detected(detection.decide(request, both, table), both, table);
    }

    private static List<ServiceId> withFileReasons(DetectionResult result) {
        return result.services().values().stream()
                .filter(service -> service.decision().reasons().stream().anyMatch(TreeDetection::namesFiles))
                .map(ServiceResult::id)
                .toList();
    }

    /** Also a first build lists its files: the next reasons are told with them. */
    private static boolean namesFiles(Reason reason) {
        return reason instanceof Reason.FileChanged
                || reason instanceof Reason.ConfigChanged
                || reason instanceof Reason.NoBaseline;
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

    /** Asks the agent about one manifest, and doubts what comes back. */
    private final class Reader {
        private final DetectionRequest request;

        Reader(DetectionRequest request) {
            this.request = request;
        }

        TreeReading read(List<ServiceId> tables, TreeOrder.Bases bases) throws IOException, InterruptedException {
            List<ServiceId> only = tables.isEmpty() ? new ArrayList<>(request.only()) : tables;
            TreeAnswer answer = tree.read(new TreeOrder(request.manifest(), only, tables, bases));
            if (answer instanceof TreeAnswer.Refused refused) {
                throw new RefusedException(refused.message());
            }
            TreeReading reading = ((TreeAnswer.Read) answer).reading();
            AnswerCheck.check(reading, request.manifest());
            return reading;
        }
    }
}
