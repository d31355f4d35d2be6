package io.jenkins.plugins.stet.engine.image;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.build.BuildDelivery;
import io.jenkins.plugins.stet.core.image.build.BuildFailedException;
import io.jenkins.plugins.stet.core.image.build.BuildListener;
import io.jenkins.plugins.stet.core.image.build.BuiltImage;
import io.jenkins.plugins.stet.engine.buildkit.solve.Export;
import io.jenkins.plugins.stet.engine.buildkit.solve.SolveResult;

/** A buildkitd pushes by itself while it builds, and keeps no images. */
final class DaemonDelivery implements ImageDelivery {
    @Override
    public Export export(BuildDelivery delivery) throws BuildFailedException {
        return switch (delivery.push()) {
            case BY_TAG -> Export.image(delivery.image().toString(), Export.Push.BY_TAG);
            case BY_DIGEST -> Export.image(delivery.image().repository().toString(), Export.Push.BY_DIGEST);
            case NO ->
                throw new BuildFailedException(
                        BuildFailedException.Kind.ENGINE,
                        "The image " + delivery.image() + " cannot stay in this engine: a BuildKit daemon keeps no"
                                + " images. Name a registry for it, or use a Docker engine.");
        };
    }

    @Override
    public BuiltImage deliver(SolveResult result, BuildDelivery delivery, BuildListener listener)
            throws BuildFailedException {
        Digest digest = result.imageDigest()
                .flatMap(Digest::parse)
                .orElseThrow(() -> new BuildFailedException(
                        BuildFailedException.Kind.PUSH,
                        "The BuildKit daemon ended the build of " + delivery.image()
                                + " without the digest of what it pushed. Is it older than 0.8?"));
        return new BuiltImage.Pushed(digest, 0, delivery.push() == BuildDelivery.Push.BY_TAG);
    }
}
