package io.jenkins.plugins.stet.engine.image;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.ImmutableTags;
import io.jenkins.plugins.stet.core.image.build.BuildDelivery;
import io.jenkins.plugins.stet.core.image.build.BuildEvent;
import io.jenkins.plugins.stet.core.image.build.BuildFailedException;
import io.jenkins.plugins.stet.core.image.build.BuildListener;
import io.jenkins.plugins.stet.core.image.build.BuiltImage;
import io.jenkins.plugins.stet.core.image.build.RegistryLogins;
import io.jenkins.plugins.stet.engine.buildkit.solve.Export;
import io.jenkins.plugins.stet.engine.buildkit.solve.SolveResult;
import io.jenkins.plugins.stet.engine.docker.DockerEngine;
import io.jenkins.plugins.stet.engine.docker.EngineException;
import io.jenkins.plugins.stet.engine.docker.LocalImage;
import io.jenkins.plugins.stet.engine.docker.Push;

/** BuildKit inside a Docker engine leaves the image in that engine's store, and the engine pushes it. */
final class DockerDelivery implements ImageDelivery {
    private final DockerEngine engine;
    private final RegistryLogins logins;

    DockerDelivery(DockerEngine engine, RegistryLogins logins) {
        this.engine = engine;
        this.logins = logins;
    }

    @Override
    public Export export(BuildDelivery delivery) {
        return Export.toDocker(delivery.image().toString());
    }

    @Override
    public BuiltImage deliver(SolveResult result, BuildDelivery delivery, BuildListener listener)
            throws BuildFailedException, InterruptedException {
        return deliver(delivery, listener);
    }

    /** Whatever built it: the engine has it under its name. */
    BuiltImage deliver(BuildDelivery delivery, BuildListener listener)
            throws BuildFailedException, InterruptedException {
        return delivery.push() == BuildDelivery.Push.NO
                ? new BuiltImage.Local(localId(delivery.image()))
                : push(delivery, listener);
    }

    /** Where tags are immutable, a further image of the same content needs a name of its own. */
    private BuiltImage push(BuildDelivery delivery, BuildListener listener)
            throws BuildFailedException, InterruptedException {
        try {
            return push(delivery.image(), true, listener);
        } catch (EngineException e) {
            if (delivery.further().equals(delivery.image()) || !ImmutableTags.areMeantBy(said(e))) {
                throw new BuildFailedException(BuildFailedException.Kind.PUSH, said(e), e);
            }
        }
        try {
            engine.tag(delivery.image().toString(), delivery.further());
            return push(delivery.further(), false, listener);
        } catch (EngineException e) {
            throw new BuildFailedException(BuildFailedException.Kind.PUSH, said(e), e);
        }
    }

    private static String said(EngineException e) {
        return String.valueOf(e.getMessage());
    }

    private BuiltImage push(ImageReference image, boolean asRequested, BuildListener listener)
            throws EngineException, InterruptedException {
        Push push = new Push(
                engine,
                logins,
                (current, total) -> listener.onEvent(new BuildEvent.Pushing(image.toString(), current, total)));
        Push.Pushed pushed = push.push(image);
        return new BuiltImage.Pushed(pushed.digest(), pushed.bytes(), asRequested);
    }

    private Digest localId(ImageReference image) throws BuildFailedException {
        try {
            return engine.image(image.toString())
                    .map(LocalImage::id)
                    .orElseThrow(() -> new BuildFailedException(
                            BuildFailedException.Kind.ENGINE,
                            "The engine at " + engine.endpoint() + " built " + image
                                    + " but does not have it any more: was it removed meanwhile? Build again."));
        } catch (EngineException e) {
            throw new BuildFailedException(BuildFailedException.Kind.ENGINE, e.getMessage(), e);
        }
    }
}
