package io.jenkins.plugins.stet.core.build;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.core.image.TagAnswer;
import io.jenkins.plugins.stet.core.image.build.BuildFailedException;
import io.jenkins.plugins.stet.core.image.build.BuildLayers;
import io.jenkins.plugins.stet.core.image.build.BuildListener;
import io.jenkins.plugins.stet.core.image.build.BuildRequest;
import io.jenkins.plugins.stet.core.image.build.BuildResult;
import io.jenkins.plugins.stet.core.image.build.BuiltImage;
import io.jenkins.plugins.stet.core.image.build.CacheMode;
import io.jenkins.plugins.stet.core.image.build.ContextEntry;
import io.jenkins.plugins.stet.core.image.build.ImageBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** An engine and a registry in one: an image is the digest of everything its build was given. */
final class FakeEngine implements ImageBuilder, ImageShelf {
    final List<BuildRequest> requests = new CopyOnWriteArrayList<>();
    final Map<String, Digest> tags = new ConcurrentSkipListMap<>();
    private final Map<String, Digest> images = new ConcurrentSkipListMap<>();
    /** What happens while an image of that name is built. */
    final Map<String, Moment> during = new TreeMap<>();
    /** What happens while a tag is put on an image of that name. */
    final Map<String, Moment> tagging = new TreeMap<>();

    /** Something that happens meanwhile. */
    interface Moment {
        void pass() throws InterruptedException;
    }

    boolean losesImages;
    boolean immutable;
    String salt = "";
    String refuses = "";

    @Override
    public BuildResult build(BuildRequest request, BuildListener listener)
            throws BuildFailedException, InterruptedException {
        requests.add(request);
        ImageRepository repository = request.delivery().image().repository();
        if (!refuses.isEmpty() && repository.toString().contains(refuses)) {
            throw new BuildFailedException(BuildFailedException.Kind.STEP, "RUN make failed with exit code 2");
        }
        StringBuilder all =
                new StringBuilder(salt + request.source().dockerfile().whole());
        request.options().labels().forEach((name, value) -> all.append(name).append(value));
        for (ContextEntry entry : request.source().context()) {
            all.append(entry.path());
            if (entry instanceof ContextEntry.RegularFile file) {
                all.append(read(file));
            }
        }
        during.getOrDefault(repository.path(), () -> {}).pass();
        Digest digest = Digest.of(all.toString().getBytes(StandardCharsets.UTF_8));
        if (!losesImages) {
            images.put(repository.at(digest).toString(), digest);
        }
        return new BuildResult(
                new BuiltImage.Pushed(digest, 1234, false),
                new BuildLayers(List.of(), List.of()),
                CacheMode.INLINE,
                Duration.ofSeconds(95));
    }

    private static String read(ContextEntry.RegularFile file) throws BuildFailedException {
        try (var in = file.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BuildFailedException(BuildFailedException.Kind.CONTEXT, e.getMessage(), e);
        }
    }

    @Override
    public ImageAnswer find(ImageReference image) {
        Digest found = images.get(image.toString());
        return found == null ? new ImageAnswer.Absent("never built") : new ImageAnswer.Present(found);
    }

    @Override
    public TagAnswer tag(ImageReference image, String tag) throws RegistryException {
        try {
            tagging.getOrDefault(image.repository().path(), () -> {}).pass();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RegistryException(RegistryException.Kind.UNREACHABLE, "interrupted", e);
        }
        Digest digest = image.digest().orElseThrow();
        String name = image.repository().tag(tag).toString();
        if (immutable && tags.containsKey(name) && !digest.equals(tags.get(name))) {
            return new TagAnswer.Immutable(tag, "tags are immutable here");
        }
        Digest before = tags.put(name, digest);
        return digest.equals(before) ? new TagAnswer.AlreadyThere(tag, digest) : new TagAnswer.Moved(tag, digest);
    }

    void forgetImages() {
        images.clear();
    }

    List<String> lastContext() {
        return requests.get(requests.size() - 1).source().context().stream()
                .map(ContextEntry::path)
                .toList();
    }
}
