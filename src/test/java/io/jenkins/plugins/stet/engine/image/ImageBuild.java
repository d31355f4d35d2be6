package io.jenkins.plugins.stet.engine.image;

import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.core.image.build.BuildAccess;
import io.jenkins.plugins.stet.core.image.build.BuildDelivery;
import io.jenkins.plugins.stet.core.image.build.BuildEvent;
import io.jenkins.plugins.stet.core.image.build.BuildOptions;
import io.jenkins.plugins.stet.core.image.build.BuildRequest;
import io.jenkins.plugins.stet.core.image.build.BuildResult;
import io.jenkins.plugins.stet.core.image.build.BuildSource;
import io.jenkins.plugins.stet.core.image.build.BuildStep;
import io.jenkins.plugins.stet.core.image.build.CacheExport;
import io.jenkins.plugins.stet.core.image.build.CachePlan;
import io.jenkins.plugins.stet.core.image.build.ContextEntry;
import io.jenkins.plugins.stet.core.image.build.DockerfileText;
import io.jenkins.plugins.stet.core.image.build.FileContent;
import io.jenkins.plugins.stet.core.image.build.FileState;
import io.jenkins.plugins.stet.core.image.build.ImageBuilder;
import io.jenkins.plugins.stet.core.image.build.StepOutcome;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** A build of files in memory whose parts a test may change between two runs. */
final class ImageBuild {
    final Map<String, ContextEntry> context = new TreeMap<>();
    final Map<String, String> args = new HashMap<>();
    final Map<String, String> labels = new HashMap<>();
    final Map<String, String> contexts = new HashMap<>();
    final List<BuildEvent> events = new CopyOnWriteArrayList<>();
    final CountDownLatch firstLog = new CountDownLatch(1);
    ImageReference image;

    @Nullable
    ImageReference further;

    String dockerfile;
    private String reduced = "";
    String target = "";
    BuildDelivery.Push push = BuildDelivery.Push.NO;
    CachePlan cache = CachePlan.none();
    BuildAccess access = BuildAccess.none();
    String transferKey = UUID.randomUUID().toString();

    ImageBuild(String image, String dockerfile) {
        this(ImageRepository.local(image).tag("test"), dockerfile);
    }

    ImageBuild(ImageReference image, String dockerfile) {
        this.image = image;
        this.dockerfile = dockerfile;
    }

    ImageBuild file(String path, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return entry(new ContextEntry.RegularFile(raw(path), 0644, FileState.of(bytes), FileContent.of(bytes)));
    }

    ImageBuild entry(ContextEntry entry) {
        context.put(entry.path(), entry);
        return this;
    }

    /** What engines get that build only what is needed, and what others get. */
    ImageBuild texts(String whole, String reduced) {
        this.dockerfile = whole;
        this.reduced = reduced;
        return this;
    }

    ImageBuild pushed(CacheExport export, ImageReference... imports) {
        push = BuildDelivery.Push.BY_TAG;
        cache = new CachePlan(true, List.of(imports), export);
        return this;
    }

    static String raw(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    BuildResult run(ImageBuilder builder) throws Exception {
        events.clear();
        return builder.build(request(), this::heard);
    }

    BuildRequest request() {
        return new BuildRequest(
                new BuildSource(
                        List.copyOf(context.values()),
                        new DockerfileText(dockerfile, reduced.isEmpty() ? dockerfile : reduced),
                        Map.copyOf(contexts),
                        transferKey),
                new BuildOptions(target, List.of(), args, labels),
                new BuildDelivery(image, further == null ? image : further, push, cache),
                access);
    }

    List<String> logLines() {
        return events.stream()
                .filter(BuildEvent.StepLog.class::isInstance)
                .map(event -> ((BuildEvent.StepLog) event).line())
                .toList();
    }

    static StepOutcome outcome(BuildResult result, String instruction) {
        return result.layers().steps().stream()
                .filter(step -> step.name().contains(instruction))
                .map(BuildStep::outcome)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no step '" + instruction + "' among " + result.layers().steps()));
    }

    private void heard(BuildEvent event) {
        events.add(event);
        if (event instanceof BuildEvent.StepLog) {
            firstLog.countDown();
        }
    }
}
