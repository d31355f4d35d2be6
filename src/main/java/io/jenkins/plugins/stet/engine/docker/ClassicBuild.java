package io.jenkins.plugins.stet.engine.docker;

import com.github.dockerjava.api.command.BuildImageCmd;
import com.github.dockerjava.api.model.AuthConfigurations;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.build.BuildEvent;
import io.jenkins.plugins.stet.core.image.build.BuildFailedException;
import io.jenkins.plugins.stet.core.image.build.BuildLayers;
import io.jenkins.plugins.stet.core.image.build.BuildListener;
import io.jenkins.plugins.stet.core.image.build.BuildOptions;
import io.jenkins.plugins.stet.core.image.build.BuildRequest;
import io.jenkins.plugins.stet.core.image.build.BuildStep;
import io.jenkins.plugins.stet.core.image.build.ContextEntry;
import io.jenkins.plugins.stet.core.image.build.RegistryLogins;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A build by the classic builder, which podman and Docker engines before 18.09 have. */
public final class ClassicBuild {
    private final DockerEngine engine;
    private final RegistryLogins logins;

    public ClassicBuild(DockerEngine engine, RegistryLogins logins) {
        this.engine = engine;
        this.logins = logins;
    }

    /** Blocks until the engine has the image under its name; interrupting the thread stops the engine's work. */
    public BuildLayers run(BuildRequest request, BuildListener listener)
            throws BuildFailedException, InterruptedException {
        requirePossible(request);
        List<String> warnings = new ArrayList<>();
        warnOfLostBits(request, listener, warnings);
        Set<String> caches = pullCaches(request, listener, warnings);
        ClassicOutput output = new ClassicOutput(listener);
        try (TarPipe tar = tar(request)) {
            execute(command(request, caches, tar), output, tar);
        } catch (IOException e) {
            throw new BuildFailedException(BuildFailedException.Kind.ENGINE, e.getMessage(), e);
        }
        List<BuildStep> steps = output.end();
        if (output.failure().isPresent()) {
            throw new BuildFailedException(
                    BuildFailedException.Kind.STEP, output.failure().get());
        }
        return new BuildLayers(steps, warnings);
    }

    private void execute(BuildImageCmd command, ClassicOutput output, TarPipe tar)
            throws BuildFailedException, InterruptedException, IOException {
        try (ClassicOutput running = command.exec(output)) {
            running.awaitEnd();
        } catch (EngineException e) {
            throw failed(tar, e);
        }
    }

    private BuildFailedException failed(TarPipe tar, EngineException cause) {
        Optional<IOException> context = tar.problem();
        return context.isPresent()
                ? new BuildFailedException(
                        BuildFailedException.Kind.CONTEXT,
                        "The build context could not be sent: " + context.get().getMessage(),
                        context.get())
                : new BuildFailedException(
                        BuildFailedException.Kind.ENGINE_LOST,
                        "The engine at " + engine.endpoint() + " ended the build early: " + cause.getMessage()
                                + ". If it went away during the build, see its log, and build again.",
                        cause);
    }

    private static void requirePossible(BuildRequest request) throws BuildFailedException {
        String what = "";
        if (!request.access().isEmpty()) {
            what = "secrets and ssh agents";
        } else if (!request.source().namedContexts().isEmpty()) {
            what = "named contexts";
        } else if (request.options().platforms().size() > 1) {
            what = "several platforms";
        }
        if (!what.isEmpty()) {
            throw new BuildFailedException(
                    BuildFailedException.Kind.ENGINE,
                    "This build needs " + what + ", and the engine has only the classic builder, which cannot do that."
                            + " Use a Docker engine with BuildKit (18.09 or newer) or a BuildKit daemon.");
        }
    }

    private static void warnOfLostBits(BuildRequest request, BuildListener listener, List<String> warnings) {
        request.source().context().stream()
                .filter(entry -> entry instanceof ContextEntry.RegularFile file && (file.permissions() & 07000) != 0)
                .map(entry -> "The classic builder takes setuid, setgid and sticky off what it copies, such as "
                        + entry.path() + ". An engine with BuildKit keeps them.")
                .findFirst()
                .ifPresent(text -> warn(text, listener, warnings));
    }

    private static void warn(String text, BuildListener listener, List<String> warnings) {
        warnings.add(text);
        listener.onEvent(new BuildEvent.Warning(text));
    }

    private static TarPipe tar(BuildRequest request) throws BuildFailedException {
        try {
            return new TarPipe(new ContextTar(
                    request.source().context(), request.source().dockerfile().reduced()));
        } catch (IOException e) {
            throw new BuildFailedException(
                    BuildFailedException.Kind.CONTEXT, "The build context could not be read: " + e.getMessage(), e);
        }
    }

    private BuildImageCmd command(BuildRequest request, Set<String> caches, TarPipe tar) {
        BuildOptions options = request.options();
        BuildImageCmd command = engine.client()
                .buildImageCmd(tar)
                .withDockerfilePath(ContextTar.DOCKERFILE)
                .withTags(Set.of(request.delivery().image().toString()))
                .withNoCache(!request.delivery().cache().reuse())
                .withLabels(options.labels())
                .withRemove(true)
                .withForcerm(true)
                .withCacheFrom(caches)
                .withBuildAuthConfigs(authorities(request));
        options.args().forEach(command::withBuildArg);
        if (!options.target().isEmpty()) {
            command.withTarget(options.target());
        }
        options.platforms().forEach(command::withPlatform);
        return command;
    }

    /** A cache that was not pulled before is silently not used by this builder. */
    private Set<String> pullCaches(BuildRequest request, BuildListener listener, List<String> warnings)
            throws InterruptedException {
        Set<String> pulled = new TreeSet<>();
        for (ImageReference cache : request.delivery().cache().imports()) {
            try {
                Pull.run(engine, logins, cache);
                pulled.add(cache.toString());
            } catch (EngineException e) {
                warn("No cache was taken from " + cache + ": " + e.getMessage(), listener, warnings);
            }
        }
        return pulled;
    }

    private AuthConfigurations authorities(BuildRequest request) {
        AuthConfigurations all = new AuthConfigurations();
        for (String host : BaseImageHosts.of(request.source().dockerfile().reduced())) {
            if (logins.forHost(host).isPresent()) {
                all.addConfig(Auth.of(host, logins));
            }
        }
        return all;
    }
}
