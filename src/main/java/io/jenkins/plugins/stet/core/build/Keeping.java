package io.jenkins.plugins.stet.core.build;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.manifest.Tier;
import io.jenkins.plugins.stet.core.plan.KnownImage;
import java.util.List;

/** Nothing is built: the known image gets the tags that are due, and no layer moves. */
public final class Keeping {
    private final ImageShelf shelf;

    public Keeping(ImageShelf shelf) {
        this.shelf = shelf;
    }

    public BuildOutcome of(ServiceBuild build, KnownImage.Recorded known) {
        ImageReference image = image(build, known);
        Tags tags = new Tags(shelf, known.builtBy().number()).put(image, due(build, known));
        return new BuildOutcome.Kept(build.id(), image, tags.standing(), tags.moved(), tier(build), tags.warnings());
    }

    /** Where nothing may be pushed no tag moves either. */
    public static BuildOutcome untouched(ServiceBuild build, KnownImage.Recorded known) {
        return new BuildOutcome.Kept(build.id(), image(build, known), List.of(), List.of(), tier(build), List.of());
    }

    private static Tier tier(ServiceBuild build) {
        return build.decided().decision().tier();
    }

    private static ImageReference image(ServiceBuild build, KnownImage.Recorded known) {
        Digest digest = known.image()
                .known()
                .orElseThrow(() -> new IllegalStateException(
                        "the image of " + build.id() + " was taken without verification; builds always verify"));
        return known.repository().at(digest);
    }

    /** An image that is somewhere else than this build may write is taken from there, and gets no tags. */
    private static List<String> due(ServiceBuild build, KnownImage.Recorded known) {
        return known.repository().equals(build.tagging().repository()) ? build.dueTags() : List.of();
    }
}
