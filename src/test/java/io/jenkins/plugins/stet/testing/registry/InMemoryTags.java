package io.jenkins.plugins.stet.testing.registry;

import io.jenkins.plugins.stet.core.build.ImageShelf;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageConfig;
import io.jenkins.plugins.stet.core.image.ImageManifest;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.ImageRegistry;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.core.image.RegistryException.Kind;
import io.jenkins.plugins.stet.core.image.TagAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A registry as far as tags go: every digest is known to it, and tags can be forbidden to move. */
public final class InMemoryTags implements ImageRegistry, ImageShelf {
    private final Map<String, Digest> tags = new TreeMap<>();
    private final Map<String, List<ImageReference>> writes = new TreeMap<>();
    private boolean refusing;
    private boolean immutable;

    public synchronized void refuseAll() {
        refusing = true;
    }

    public synchronized void acceptAll() {
        refusing = false;
    }

    public synchronized void forbidMoving() {
        immutable = true;
    }

    public synchronized Optional<Digest> holds(String tag) {
        return Optional.ofNullable(tags.get(tag));
    }

    /** What a tag pointed to, in the order of writing. */
    public synchronized List<ImageReference> writtenTo(String tag) {
        return List.copyOf(writes.getOrDefault(tag, List.of()));
    }

    @Override
    public TagAnswer tag(ImageReference image, String tag) throws RegistryException {
        return retag(image, tag);
    }

    @Override
    public synchronized TagAnswer retag(ImageReference known, String tag) throws RegistryException {
        if (refusing) {
            throw new RegistryException(Kind.UNREACHABLE, known.repository().host() + ": not today");
        }
        Digest digest = known.digest().orElseThrow();
        if (digest.equals(tags.get(tag))) {
            return new TagAnswer.AlreadyThere(tag, digest);
        }
        if (immutable && tags.containsKey(tag)) {
            return new TagAnswer.Immutable(tag, "tags are immutable here");
        }
        tags.put(tag, digest);
        writes.computeIfAbsent(tag, t -> new ArrayList<>()).add(known);
        return new TagAnswer.Moved(tag, digest);
    }

    @Override
    public ImageAnswer find(ImageReference reference) {
        return reference
                .digest()
                .or(() -> holds(reference.version().text()))
                .<ImageAnswer>map(ImageAnswer.Present::new)
                .orElseGet(() -> new ImageAnswer.Absent(reference + " is not there"));
    }

    @Override
    public ImageManifest manifest(ImageReference reference) throws RegistryException {
        throw onlyTags();
    }

    @Override
    public Digest putManifest(ImageReference target, ImageManifest manifest) throws RegistryException {
        throw onlyTags();
    }

    @Override
    public synchronized List<String> tags(ImageRepository repository) {
        return List.copyOf(tags.keySet());
    }

    @Override
    public synchronized boolean delete(ImageReference reference) {
        return tags.remove(reference.version().text()) != null;
    }

    @Override
    public ImageConfig config(ImageReference reference, String platform) throws RegistryException {
        throw onlyTags();
    }

    @Override
    public boolean hasBlob(ImageRepository repository, Digest blob) throws RegistryException {
        throw onlyTags();
    }

    private static RegistryException onlyTags() {
        return new RegistryException(Kind.UNUSABLE, "this registry of tests knows tags only");
    }
}
