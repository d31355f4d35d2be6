package io.jenkins.plugins.stet.engine.image;

import io.jenkins.plugins.stet.core.image.build.BuildEvent;
import io.jenkins.plugins.stet.core.image.build.BuildFailedException;
import io.jenkins.plugins.stet.core.image.build.RegistryLogins;
import io.jenkins.plugins.stet.core.text.Spans;
import io.jenkins.plugins.stet.engine.buildkit.transport.Endpoint;
import io.jenkins.plugins.stet.engine.buildkit.transport.EngineAddress;
import io.jenkins.plugins.stet.engine.docker.DockerEngine;
import io.jenkins.plugins.stet.engine.docker.EngineException;
import io.jenkins.plugins.stet.engine.docker.EngineInfo;
import io.jenkins.plugins.stet.engine.docker.LocalImages;
import io.jenkins.plugins.stet.engine.doctor.Finding;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at the engines that the environment names: whether they answer, how they build, what slows them down. */
public final class EngineExam {
    private static final String REACH = "Start the engine, or correct BUILDKIT_HOST or DOCKER_HOST.";
    private static final Duration DRIFT = Duration.ofMinutes(1);

    private final Map<String, String> environment;
    private final EngineAddress builder;
    private final EngineAddress docker;
    private final RegistryLogins logins;
    private final InstantSource clock;

    /** @param chosen address of the one engine to look at, empty for those that the environment names */
    public EngineExam(Map<String, String> environment, String chosen, RegistryLogins logins, InstantSource clock) {
        this.environment = environment;
        this.builder = EngineAddress.builder(environment).unless(chosen);
        this.docker = EngineAddress.docker(environment).unless(chosen);
        this.logins = logins;
        this.clock = clock;
    }

    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Finding first = builder();
        findings.add(first);
        if (!docker.equals(builder) || first.health() != Finding.Health.UNREACHABLE) {
            findings.addAll(docker());
        }
        return findings;
    }

    private Finding builder() {
        try (EngineImageBuilder engine = new EngineImageBuilder(endpoint(builder), logins)) {
            BuildEvent.EngineChosen chosen = engine.engine();
            String text = chosen.engine() + ": " + chosen.why();
            return chosen.engine().startsWith("classic")
                    ? Finding.warning(
                            "engine",
                            text,
                            "Builds reuse less without BuildKit: update the engine, or let BUILDKIT_HOST name a"
                                    + " buildkitd.")
                    : Finding.ok("engine", text);
        } catch (IllegalArgumentException e) {
            return Finding.unreachable("engine", builder.text() + ": " + e.getMessage(), REACH);
        } catch (BuildFailedException e) {
            return Finding.unreachable("engine", String.valueOf(e.getMessage()), REACH);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Finding.unreachable("engine", "interrupted", "");
        }
    }

    private List<Finding> docker() {
        LocalImages.quieten();
        try (DockerEngine engine = new DockerEngine(endpoint(docker))) {
            EngineInfo info = engine.info();
            return List.of(storage(info), clock(engine.clock()));
        } catch (IllegalArgumentException | EngineException | IOException e) {
            return List.of(Finding.warning(
                    "local images",
                    "the engine at " + docker.text() + " does not answer: " + e.getMessage(),
                    "Images without a registry need it: start it, or correct DOCKER_HOST."));
        }
    }

    private Endpoint endpoint(EngineAddress address) {
        return Endpoint.parse(address.text(), environment);
    }

    private static Finding storage(EngineInfo info) {
        String text = info + ", storage driver " + info.storageDriver();
        return info.storageDriver().equals("vfs")
                ? Finding.warning(
                        "storage",
                        text + ", which copies every layer in full",
                        "Let the engine use overlay2: its data directory has to be on a file system that can.")
                : Finding.ok("storage", text);
    }

    private Finding clock(Optional<Instant> engine) {
        if (engine.isEmpty()) {
            return Finding.warning("clock", "the engine does not tell the time", "");
        }
        Duration drift = Duration.between(engine.get(), clock.instant()).abs();
        return drift.compareTo(DRIFT) > 0
                ? Finding.warning(
                        "clock",
                        "this machine and the engine differ by " + Spans.text(drift.toSeconds()),
                        "Set both clocks: ages of images, certificates and tokens depend on them.")
                : Finding.ok("clock", "that of the engine");
    }
}
