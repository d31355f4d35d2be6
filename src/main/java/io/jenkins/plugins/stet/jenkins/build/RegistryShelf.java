package io.jenkins.plugins.stet.jenkins.build;

import io.jenkins.plugins.stet.core.baseline.BuildStamp;
import io.jenkins.plugins.stet.core.build.ImageShelf;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.ImageTags;
import io.jenkins.plugins.stet.core.image.MovingTags;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.core.image.TagAnswer;
import io.jenkins.plugins.stet.core.image.TagLedger;
import io.jenkins.plugins.stet.core.image.TagMove;
import java.io.IOException;
import java.util.List;

/**
 * Images in registries and engines, as a build of a job sees them: tags of contents are put, all others only moved
 * forward. That an engine has an image that was just built there its build process is taken at its word for.
 */
final class RegistryShelf implements ImageShelf {
    private final ImageShelf registry;
    private final ImageShelf engine;
    private final TagLedger ledger;
    private final String job;
    private final BuildStamp stamp;

    RegistryShelf(ImageShelf registry, ImageShelf engine, TagLedger ledger, String job, BuildStamp stamp) {
        this.registry = registry;
        this.engine = engine;
        this.ledger = ledger;
        this.job = job;
        this.stamp = stamp;
    }

    @Override
    public ImageAnswer find(ImageReference image) {
        if (image.isLocal()) {
            return image.digest()
                    .<ImageAnswer>map(ImageAnswer.Present::new)
                    .orElseGet(() -> new ImageAnswer.Absent("only the engine knows it"));
        }
        return registry.find(image);
    }

    @Override
    public TagAnswer tag(ImageReference image, String tag) throws RegistryException {
        Digest digest = image.digest().orElseThrow(() -> new IllegalArgumentException(image + " names no exact image"));
        MovingTags.Tagger tagger = image.isLocal() ? engine::tag : registry::tag;
        if (ImageTags.isContent(tag)) {
            return tagger.tag(image, tag);
        }
        try {
            return new MovingTags(tagger, ledger)
                    .move(image.repository(), List.of(tag), new TagMove(job, stamp.number(), digest, stamp.at()))
                    .get(0);
        } catch (RegistryException e) {
            throw e;
        } catch (IOException e) {
            throw new RegistryException(
                    RegistryException.Kind.UNREACHABLE, "who moved it last is not known: " + e.getMessage(), e);
        }
    }
}
