package io.jenkins.plugins.stet.engine.worker;

import io.jenkins.plugins.stet.core.build.ImageWork;
import io.jenkins.plugins.stet.core.build.remote.WorkRequest;
import io.jenkins.plugins.stet.core.build.remote.WorkResult;
import io.jenkins.plugins.stet.core.detect.ReadOptions;
import io.jenkins.plugins.stet.core.detect.ServiceReading;
import io.jenkins.plugins.stet.core.detect.TreeReader;
import io.jenkins.plugins.stet.core.image.build.BuildAccess;
import io.jenkins.plugins.stet.core.image.build.BuildFailedException;
import io.jenkins.plugins.stet.core.image.build.BuildFailedException.Kind;
import io.jenkins.plugins.stet.core.image.build.RegistryLogin;
import io.jenkins.plugins.stet.core.image.build.SshAgent;
import io.jenkins.plugins.stet.core.manifest.ManifestException;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.source.scan.ReadingScanner;
import io.jenkins.plugins.stet.engine.buildkit.transport.Endpoint;
import io.jenkins.plugins.stet.engine.buildkit.transport.EngineAddress;
import io.jenkins.plugins.stet.engine.image.EngineImageBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the inputs again, holds them against what was decided about, and builds. */
final class Work {
    private final WorkRequest request;
    private final Map<String, String> environment;
    private final ServiceLog log;

    Work(WorkRequest request, Map<String, String> environment, ServiceLog log) {
        this.request = request;
        this.environment = environment;
        this.log = log;
    }

    /** Whatever happens, there is a result: who waits for it learns why there is no image. */
    WorkResult perform() {
        try {
            ServiceReading reading = read();
            if (!reading.inputs().equals(request.decided())) {
                return new WorkResult.Outdated("the files changed after it was decided about them");
            }
            return build(reading);
        } catch (BuildFailedException e) {
            return failed(e.kind(), String.valueOf(e.getMessage()));
        } catch (IOException | ManifestException e) {
            return failed(Kind.CONTEXT, "the inputs could not be read: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new WorkResult.Failed(Kind.ENGINE, "the build was interrupted");
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
            log.trouble(e);
            return failed(Kind.ENGINE, "the build process failed: " + e);
        }
    }

    /** The last lines of a step are part of it, and may show what they should not. */
    private WorkResult failed(Kind kind, String message) {
        return new WorkResult.Failed(kind, log.masked(message));
    }

    private ServiceReading read() throws IOException, ManifestException {
        ServiceId id = request.order().spec().id();
        ReadOptions options = new ReadOptions(Set.of(id), new ReadOptions.Tables.Of(List.of(id)), request.bases());
        ServiceReading reading = new TreeReader(new ReadingScanner())
                .read(Path.of(request.root()), request.manifest(), options)
                .services()
                .get(id);
        if (reading == null || !reading.problems().isEmpty()) {
            throw new IOException(reading == null ? "nothing was found" : String.valueOf(reading.problems()));
        }
        return reading;
    }

    private WorkResult build(ServiceReading reading) throws BuildFailedException, InterruptedException {
        List<SshAgent> sshAgents = sshAgents();
        try (EngineImageBuilder engine = new EngineImageBuilder(endpoint(), this::login)) {
            ImageWork work = new ImageWork(Path.of(request.root()), request.manifest(), request.bases(), engine);
            BuildAccess access = new BuildAccess(request.confidential().secrets(), sshAgents);
            return new WorkResult.Built(work.build(request.order(), reading, access, log));
        }
    }

    /** The keys stay with their agent, which the step's environment names: it signs, nothing is copied. */
    private List<SshAgent> sshAgents() throws BuildFailedException {
        List<String> ids = request.confidential().ssh();
        String socket = environment.getOrDefault("SSH_AUTH_SOCK", "");
        if (!ids.isEmpty() && socket.isEmpty()) {
            throw new BuildFailedException(
                    Kind.ENGINE,
                    "the build is to use SSH keys (ssh: " + ids
                            + "), but SSH_AUTH_SOCK names no ssh agent here; put the"
                            + " step into sshagent(['credentials id']) { ... }");
        }
        return ids.stream().map(id -> new SshAgent(id, Path.of(socket))).toList();
    }

    private Optional<RegistryLogin> login(String host) {
        return Optional.ofNullable(request.confidential().logins().get(host))
                .map(login -> new RegistryLogin(login.user(), login.password()));
    }

    private Endpoint endpoint() throws BuildFailedException {
        EngineAddress address = EngineAddress.builder(environment).unless(request.engine());
        try {
            return Endpoint.parse(address.text(), environment);
        } catch (IllegalArgumentException e) {
            throw new BuildFailedException(
                    Kind.ENGINE,
                    "the engine's address cannot be used: " + e.getMessage()
                            + "; correct 'engine' of the step, or BUILDKIT_HOST or DOCKER_HOST of the agent",
                    e);
        }
    }
}
