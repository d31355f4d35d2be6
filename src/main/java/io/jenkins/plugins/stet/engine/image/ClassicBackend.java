package io.jenkins.plugins.stet.engine.image;

import io.jenkins.plugins.stet.core.image.build.BuildFailedException;
import io.jenkins.plugins.stet.core.image.build.BuildLayers;
import io.jenkins.plugins.stet.core.image.build.BuildListener;
import io.jenkins.plugins.stet.core.image.build.BuildRequest;
import io.jenkins.plugins.stet.core.image.build.BuildResult;
import io.jenkins.plugins.stet.core.image.build.BuiltImage;
import io.jenkins.plugins.stet.core.image.build.CacheExport;
import io.jenkins.plugins.stet.core.image.build.CacheMode;
import io.jenkins.plugins.stet.core.image.build.RegistryLogins;
import io.jenkins.plugins.stet.engine.docker.ClassicBuild;
import io.jenkins.plugins.stet.engine.docker.DockerEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/** Builds on an engine without BuildKit. Its layers are its cache; what it pushes can be pulled as one. */
final class ClassicBackend implements BuildBackend {
    private final DockerEngine engine;
    private final ClassicBuild build;
    private final DockerDelivery delivery;

    ClassicBackend(DockerEngine engine, RegistryLogins logins) {
        this.engine = engine;
        this.build = new ClassicBuild(engine, logins);
        this.delivery = new DockerDelivery(engine, logins);
    }

    @Override
    public String description() {
        return "classic builder of the engine";
    }

    @Override
    public BuildResult build(BuildRequest request, BuildListener listener)
            throws BuildFailedException, InterruptedException {
        long begin = System.nanoTime();
        BuildLayers layers = build.run(request, listener);
        BuiltImage image = delivery.deliver(request.delivery(), listener);
        // Its layers in the registry are all the cache that this engine can leave and take.
        boolean reusable = image instanceof BuiltImage.Pushed
                && !(request.delivery().cache().export() instanceof CacheExport.Off);
        CacheMode cache = reusable ? CacheMode.INLINE : CacheMode.NONE;
        return new BuildResult(image, layers, cache, Duration.ofNanos(System.nanoTime() - begin));
    }

    @Override
    public void close() {
        try {
            engine.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
