package io.jenkins.plugins.stet.core.detect;

import io.jenkins.plugins.stet.core.baseline.BaselineStore;
import io.jenkins.plugins.stet.core.image.BaseImageAnswer;
import io.jenkins.plugins.stet.core.image.BaseImageFacts;
import io.jenkins.plugins.stet.core.image.BaseImageQuery;
import io.jenkins.plugins.stet.core.image.BaseImageResolver;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageLookup;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.manifest.ImageOwners;
import io.jenkins.plugins.stet.core.manifest.ManifestException;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.manifest.ServiceSpec;
import io.jenkins.plugins.stet.core.plan.Decision;
import io.jenkins.plugins.stet.core.plan.Planner;
import io.jenkins.plugins.stet.core.plan.PlanningInput;
import io.jenkins.plugins.stet.core.plan.ServiceInput;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The second half of a detection, run where the records are: what the tree holds, what is recorded and what registries
 * answer go to the planner.
 */
public final class Detection {
    /** How long registries may take; what is not answered by then is not verified, and is built. */
    public static final Duration DEADLINE = Duration.ofSeconds(20);

    private final Records records;
    private final ImageLookup images;
    private final BaseImageResolver bases;

    /**
     * The stores that are read.
     *
     * @param own of this job
     * @param readable of the target's or the primary branch's job
     */
    public record Records(BaselineStore own, List<BaselineStore> readable) {
        public Records {
            readable = List.copyOf(readable);
        }

        List<BaselineStore> all() {
            List<BaselineStore> all = new ArrayList<>();
            all.add(own);
            all.addAll(readable);
            return all;
        }
    }

    public Detection(Records records, ImageLookup images, BaseImageResolver bases) {
        this.records = records;
        this.images = images;
        this.bases = bases;
    }

    /** What {@code off} says: every service is changed; no file and no record is read. */
    public static DetectionResult off(DetectionRequest request) {
        Map<ServiceId, ServiceResult> services = new LinkedHashMap<>();
        for (ServiceSpec spec : request.manifest().services().values()) {
            if (request.tellsAbout(spec.id())) {
                services.put(spec.id(), SwitchedOff.result(request.manifest(), spec));
            }
        }
        return new DetectionResult(DetectionMode.OFF, services, List.of());
    }

    /**
     * Before the tree is read: what base images are at the moment. Where no registry is to be asked, what they were
     * when one was asked last.
     *
     * @param references as {@link BaseImageSurvey} finds them
     */
    public BaseImageTable baseImages(DetectionRequest request, Collection<BaseReference> references) {
        ImageOwners owners = ImageOwners.of(request.manifest());
        Set<BaseImageQuery> queries = new LinkedHashSet<>();
        references.stream()
                .filter(reference -> owners.find(reference.reference()).isEmpty())
                .forEach(reference -> queries.add(BaseImageTable.query(reference)));
        Map<BaseImageQuery, BaseImageAnswer> answers =
                request.asksRegistries() && !queries.isEmpty() ? bases.resolve(queries, DEADLINE) : Map.of();
        return new BaseImageTable(answers, recorded(request, queries, answers));
    }

    /**
     * The same where no registry is asked: what base images were when one was asked last. Needs no look at the
     * Dockerfiles, for what is recorded of images that they do not name is looked up by nobody.
     */
    public BaseImageTable recordedBaseImages(DetectionRequest request) {
        if (request.asksRegistries()) {
            throw new IllegalArgumentException("registries are to be asked, not only records");
        }
        return new BaseImageTable(
                Map.of(),
                KnownBases.of(records, request.manifest().services().keySet()).all());
    }

    /** Looked up only for what was not answered. */
    private Map<BaseImageQuery, BaseImageFacts> recorded(
            DetectionRequest request, Set<BaseImageQuery> queries, Map<BaseImageQuery, BaseImageAnswer> answers) {
        List<BaseImageQuery> open = queries.stream()
                .filter(query -> !(answers.get(query) instanceof BaseImageAnswer.Known))
                .toList();
        Map<BaseImageQuery, BaseImageFacts> facts = new LinkedHashMap<>();
        if (!open.isEmpty()) {
            KnownBases known =
                    KnownBases.of(records, request.manifest().services().keySet());
            open.forEach(query -> known.find(query).ifPresent(found -> facts.put(query, found)));
        }
        return facts;
    }

    /**
     * Decides about every service that was read.
     *
     * @param baseImages with which the tree was read
     * @throws ManifestException when services need each other in a circle
     */
    public DetectionResult decide(DetectionRequest request, TreeReading reading, BaseImageTable baseImages)
            throws ManifestException {
        DecisionInputs inputs = new DecisionInputs(request, reading, baseImages, records);
        List<ServiceInput> services = inputs.services();
        Set<ImageReference> questions = Planner.questions(services, request.rules());
        Map<ImageReference, ImageAnswer> answers = questions.isEmpty() ? Map.of() : images.findAll(questions, DEADLINE);
        Map<ServiceId, Decision> decisions =
                Planner.decide(new PlanningInput(services, request.rules(), answers, new KeptFiles(reading, records)));
        return inputs.result(decisions);
    }
}
