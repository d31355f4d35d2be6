package io.jenkins.plugins.stet.engine.image;

import io.jenkins.plugins.stet.core.image.build.BuildEvent;
import io.jenkins.plugins.stet.core.image.build.BuildFailedException;
import io.jenkins.plugins.stet.core.image.build.BuildLayers;
import io.jenkins.plugins.stet.core.image.build.BuildListener;
import io.jenkins.plugins.stet.core.image.build.BuildRequest;
import io.jenkins.plugins.stet.core.image.build.BuildResult;
import io.jenkins.plugins.stet.core.image.build.BuiltImage;
import io.jenkins.plugins.stet.core.image.build.CacheExport;
import io.jenkins.plugins.stet.engine.buildkit.BuildKitClient;
import io.jenkins.plugins.stet.engine.buildkit.BuildObserver;
import io.jenkins.plugins.stet.engine.buildkit.solve.SolveException;
import io.jenkins.plugins.stet.engine.buildkit.solve.SolveResult;
import io.jenkins.plugins.stet.engine.buildkit.transport.EngineChannel;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** Builds with BuildKit, in dockerd or in a buildkitd. */
final class BuildKitBackend implements BuildBackend {
    private final BuildKitClient client;
    private final BuildKitRequests requests;
    private final ImageDelivery delivery;
    private final AtomicBoolean onlyInlineCache = new AtomicBoolean();

    BuildKitBackend(BuildKitClient client, BuildKitRequests requests, ImageDelivery delivery) {
        this.client = client;
        this.requests = requests;
        this.delivery = delivery;
    }

    @Override
    public String description() {
        return client.flavour() == EngineChannel.Flavour.DOCKERD ? "Docker engine with BuildKit" : "BuildKit daemon";
    }

    @Override
    public BuildResult build(BuildRequest request, BuildListener listener)
            throws BuildFailedException, InterruptedException {
        requireNamedContexts(request);
        long begin = System.nanoTime();
        CacheExport wish = request.delivery().cache().export();
        boolean mayFallBack = wish instanceof CacheExport.BestPossible;
        boolean fallBack = mayFallBack && onlyInlineCache.get();
        CacheChoice cache = fallBack ? inline(listener) : CacheChoice.first(wish);
        SolveResult result;
        try {
            result = solve(request, cache, listener);
        } catch (CacheRefusedException e) {
            if (!mayFallBack) {
                throw e;
            }
            onlyInlineCache.set(true);
            cache = inline(listener);
            result = solve(request, cache, listener);
        }
        BuiltImage image = delivery.deliver(result, request.delivery(), listener);
        return new BuildResult(image, layers(result), cache.mode(), Duration.ofNanos(System.nanoTime() - begin));
    }

    @Override
    public void close() {
        client.close();
    }

    private static CacheChoice inline(BuildListener listener) {
        listener.onEvent(
                new BuildEvent.Notice("cache: a part of the image (inline), because this engine cannot write one"
                        + " of every step; intermediate stages are not in it"));
        return CacheChoice.inline();
    }

    private void requireNamedContexts(BuildRequest request) throws BuildFailedException {
        if (!request.source().namedContexts().isEmpty() && !client.knowsNamedContexts()) {
            throw new BuildFailedException(
                    BuildFailedException.Kind.ENGINE,
                    "This engine's BuildKit is older than 0.11 and would ignore named contexts. Write the images into"
                            + " the Dockerfile that is sent, or use a newer engine.");
        }
    }

    private SolveResult solve(BuildRequest request, CacheChoice cache, BuildListener listener)
            throws BuildFailedException, InterruptedException {
        ProgressEvents events = new ProgressEvents(listener);
        try {
            return client.solve(
                    requests.solve(request, delivery.export(request.delivery()), cache),
                    requests.offer(request),
                    new BuildObserver(events, events));
        } catch (SolveException e) {
            if (SolveFailures.isUnknownCacheExport(e)) {
                throw new CacheRefusedException(e);
            }
            throw SolveFailures.of(e, events, description() + " at " + client.endpoint());
        } catch (IllegalArgumentException e) {
            throw new BuildFailedException(BuildFailedException.Kind.CONTEXT, e.getMessage(), e);
        } catch (IOException e) {
            Interrupts.require(e);
            throw new BuildFailedException(BuildFailedException.Kind.ENGINE, e.getMessage(), e);
        }
    }

    private static BuildLayers layers(SolveResult result) {
        return new BuildLayers(result.steps().stream().map(Steps::of).toList(), result.warnings());
    }

    /** This engine keeps no cache outside of images. */
    private static final class CacheRefusedException extends BuildFailedException {
        private static final long serialVersionUID = 1L;

        CacheRefusedException(SolveException cause) {
            super(
                    Kind.ENGINE,
                    "This engine cannot write a build cache of its own to a registry (" + cause.description()
                            + "). Use cacheMode 'auto' or 'inline', or a BuildKit daemon.",
                    cause);
        }
    }
}
