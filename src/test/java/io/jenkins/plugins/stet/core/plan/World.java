package io.jenkins.plugins.stet.core.plan;

import io.jenkins.plugins.stet.core.baseline.BuildStamp;
import io.jenkins.plugins.stet.core.baseline.BuiltFrom;
import io.jenkins.plugins.stet.core.baseline.BuiltMark;
import io.jenkins.plugins.stet.core.baseline.Content;
import io.jenkins.plugins.stet.core.baseline.FileTable;
import io.jenkins.plugins.stet.core.baseline.MarkedImage;
import io.jenkins.plugins.stet.core.baseline.PassedMark;
import io.jenkins.plugins.stet.core.baseline.ServiceHistory;
import io.jenkins.plugins.stet.core.baseline.TaskMark;
import io.jenkins.plugins.stet.core.baseline.TrustClass;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A repository, its records and its registry in memory, for tests that decide. Services are added upstreams first. */
final class World {
    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    final Map<ServiceId, TreeService> services = new LinkedHashMap<>();
    final Map<ServiceId, ServiceHistory> own = new HashMap<>();
    final Map<ServiceId, ServiceHistory> target = new HashMap<>();
    final Map<String, FileTable> tables = new HashMap<>();
    final Set<ImageReference> images = new TreeSet<>();
    boolean registryDown;
    PlanningRules rules = PlanningRules.of(TrustClass.BRANCH, START);
    long number = 1;
    private int imagesMade;

    TreeService add(String name) {
        TreeService service = new TreeService(name);
        services.put(service.id, service);
        return service;
    }

    TreeService get(String name) {
        return services.get(new ServiceId(name));
    }

    static String hex(String text) {
        return Digest.of(text.getBytes(StandardCharsets.UTF_8)).hex();
    }

    Content content(TreeService service) {
        Map<String, String> sections = new TreeMap<>(service.sections);
        Map<ServiceId, String> upstreams = new TreeMap<>();
        service.needs.forEach(id -> upstreams.put(id, content(services.get(id)).fingerprint()));
        sections.put("upstream", hex(upstreams.toString()));
        return Content.of("1", hex(service.id + sections.toString()), sections)
                .withArgs(service.args)
                .withUpstreams(upstreams);
    }

    Content content(String name) {
        return content(get(name));
    }

    private ContentState state(TreeService service) {
        if (!service.trouble.isEmpty()) {
            return new ContentState.Troubled(
                    List.of(new Reason.DetectorError("x", service.trouble)), List.copyOf(service.tasks.keySet()));
        }
        Map<String, Digest> bases = new TreeMap<>();
        service.bases.forEach((reference, value) -> bases.put(reference, new Digest("sha256:" + hex(value))));
        Map<String, String> tasks = new TreeMap<>();
        service.tasks.forEach(
                (task, inputs) -> tasks.put(task, hex(content(service).fingerprint() + inputs)));
        return ContentState.Known.of(content(service))
                .withConfig(hex(service.config))
                .withTasks(tasks)
                .withMissing(service.missing)
                .withBases(new ContentState.Bases(new TreeMap<>(bases), new TreeMap<>(service.unanswered)));
    }

    private ServiceInput input(TreeService service) {
        ServiceHistory mine = own.getOrDefault(service.id, ServiceHistory.empty(service.id));
        List<ServiceHistory> others =
                Optional.ofNullable(target.get(service.id)).map(List::of).orElse(List.of());
        return new ServiceInput(
                service.id,
                service.place(),
                service.policy,
                new Needs(service.needs, service.images),
                state(service),
                new Histories(mine, others));
    }

    Map<ServiceId, Decision> decide() {
        List<ServiceInput> inputs = services.values().stream().map(this::input).toList();
        Map<ImageReference, ImageAnswer> answers = new HashMap<>();
        for (ImageReference question : Planner.questions(inputs, rules)) {
            answers.put(question, answer(question));
        }
        return Planner.decide(new PlanningInput(inputs, rules, answers, new Tables()));
    }

    private ImageAnswer answer(ImageReference question) {
        if (registryDown) {
            return new ImageAnswer.Unanswered("no answer within 20 s");
        }
        return images.contains(question)
                ? new ImageAnswer.Present(question.digest().orElseThrow())
                : new ImageAnswer.Absent("not found");
    }

    Decision decide(String name) {
        return decide().get(new ServiceId(name));
    }

    BuildStamp stamp() {
        return new BuildStamp(number, "job #" + number, rules.reader(), rules.now());
    }

    /** Builds what has to be built, as a run does after deciding; gives the image that then stands for each content. */
    Map<ServiceId, Digest> build(Map<ServiceId, Decision> decisions) {
        Map<ServiceId, Digest> current = new TreeMap<>();
        decisions.forEach((id, decision) -> {
            decision.digest().ifPresent(digest -> current.put(id, digest));
            if (decision.isBuild()) {
                current.put(id, build(services.get(id), decision, current));
            }
        });
        return current;
    }

    private Digest build(TreeService service, Decision decision, Map<ServiceId, Digest> current) {
        Digest digest = new Digest("sha256:" + hex("image " + imagesMade++));
        images.add(service.repository().at(digest));
        Map<ServiceId, Digest> upstreams = new TreeMap<>();
        service.images.forEach(id -> Optional.ofNullable(current.get(id))
                .or(() -> newestImage(id))
                .ifPresent(image -> upstreams.put(id, image)));
        Map<String, Digest> bases = new TreeMap<>();
        service.bases.forEach((reference, value) -> bases.put(reference, new Digest("sha256:" + hex(value))));
        BuiltMark mark =
                new BuiltMark(stamp(), service.repository(), MarkedImage.of(digest), BuiltFrom.of(bases, upstreams));
        boolean fresh = ((Verdict.Build) decision.verdict()).how().cache() == BuildHow.Cache.IGNORE;
        change(service, history -> (fresh ? history.withoutImagesBefore(number) : history)
                .withBuilt(content(service), mark));
        return digest;
    }

    Optional<Digest> newestImage(ServiceId id) {
        return own
                .getOrDefault(id, ServiceHistory.empty(id))
                .images(content(services.get(id)).fingerprint(), rules.reader())
                .stream()
                .flatMap(mark -> mark.image().known().stream())
                .findFirst();
    }

    void pass(String name) {
        pass(get(name), imageOf(get(name)));
    }

    void pass(TreeService service, MarkedImage image) {
        change(
                service,
                history -> history.withPassed(content(service), new PassedMark(stamp(), hex(service.config), image)));
    }

    void passTask(String name, String task) {
        TreeService service = get(name);
        String inputs = hex(content(service).fingerprint() + service.tasks.get(task));
        TaskMark mark = new TaskMark(stamp(), inputs, imageOf(service));
        change(service, history -> history.withTaskPassed(content(service), task, mark));
    }

    MarkedImage imageOf(TreeService service) {
        Optional<Digest> digest = service.makesImage ? newestImage(service.id) : Optional.empty();
        return digest.map(MarkedImage::of).orElseGet(MarkedImage::withoutDigest);
    }

    void change(TreeService service, UnaryOperator<ServiceHistory> change) {
        own.put(service.id, change.apply(own.getOrDefault(service.id, ServiceHistory.empty(service.id))));
        if (!service.files.isEmpty()) {
            tables.put(content(service).fingerprint(), table(service));
        }
    }

    /** A whole run that ends well. */
    void greenRun() {
        Map<ServiceId, Digest> current = redRun();
        services.values().forEach(service -> pass(service, image(current.get(service.id))));
    }

    static MarkedImage image(@Nullable Digest digest) {
        return digest == null ? MarkedImage.withoutDigest() : MarkedImage.of(digest);
    }

    /** A run that builds and then fails. */
    Map<ServiceId, Digest> redRun() {
        number++;
        return build(decide());
    }

    /** From here on everything recorded belongs to the target's job, and this job is new. */
    void branchOff(TrustClass reader) {
        target.clear();
        target.putAll(own);
        own.clear();
        rules = PlanningRules.of(reader, rules.now());
    }

    FileTable table(TreeService service) {
        Map<String, FileTable.Entry> entries = new TreeMap<>();
        service.files.forEach((path, content) -> {
            String[] parts = content.split(" ");
            entries.put(path, new FileTable.Entry(parts[0], parts.length > 2 ? parts[2] : "644", parts[1]));
        });
        return FileTable.ofFiles(content(service).fingerprint(), entries);
    }

    private final class Tables implements FileHistory {
        @Override
        public Optional<FileTable> now(ServiceId id) {
            TreeService service = services.get(id);
            return service.files.isEmpty() ? Optional.empty() : Optional.of(table(service));
        }

        @Override
        public Optional<FileTable> before(ServiceId id, String fingerprint) {
            return Optional.ofNullable(tables.get(fingerprint));
        }
    }
}
