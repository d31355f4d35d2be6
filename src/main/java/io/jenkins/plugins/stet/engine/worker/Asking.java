package io.jenkins.plugins.stet.engine.worker;

import io.jenkins.plugins.stet.core.build.remote.EngineAnswer;
import io.jenkins.plugins.stet.core.build.remote.EngineQuestion;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.engine.buildkit.transport.Endpoint;
import io.jenkins.plugins.stet.engine.buildkit.transport.EngineAddress;
import io.jenkins.plugins.stet.engine.docker.Cleanup;
import io.jenkins.plugins.stet.engine.docker.DockerEngine;
import io.jenkins.plugins.stet.engine.docker.EngineException;
import io.jenkins.plugins.stet.engine.docker.Leftovers;
import io.jenkins.plugins.stet.engine.docker.LocalImages;
import io.jenkins.plugins.stet.engine.docker.LocalShelf;
import io.jenkins.plugins.stet.engine.doctor.Findings;
import io.jenkins.plugins.stet.engine.image.EngineExam;
import io.jenkins.plugins.stet.engine.leftover.CleanupReport;
import io.jenkins.plugins.stet.engine.leftover.CleanupResult;
import io.jenkins.plugins.stet.engine.leftover.Leftover;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks the engine on behalf of somebody who cannot reach it. */
final class Asking {
    private final Map<String, String> environment;
    private final Duration patience;
    private final InstantSource clock;

    Asking(Map<String, String> environment, Duration patience, InstantSource clock) {
        this.environment = environment;
        this.patience = patience;
        this.clock = clock;
    }

    /** Whatever happens, there is an answer. */
    Map<String, Object> answer(EngineQuestion.Call call) {
        EngineAddress docker = EngineAddress.docker(environment).unless(call.engine());
        try {
            EngineQuestion question = call.question();
            if (question instanceof EngineQuestion.Images images) {
                return images(docker, images.references());
            } else if (question instanceof EngineQuestion.Tag tag) {
                return EngineAnswer.tag(new LocalShelf(docker, environment).tag(tag.image(), tag.tag()));
            } else if (question instanceof EngineQuestion.Cleanup cleanup) {
                return cleanup(docker, cleanup);
            }
            return new Findings(new EngineExam(environment, call.engine(), host -> Optional.empty(), clock).findings())
                    .document();
        } catch (RegistryException | EngineException e) {
            return EngineAnswer.problem(String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException | LinkageError e) {
            return EngineAnswer.problem("the engine at " + docker.text() + " could not be asked: " + e);
        }
    }

    private Map<String, Object> images(EngineAddress docker, List<ImageReference> references) {
        Map<ImageReference, ImageAnswer> found = new LocalImages(docker, environment).findAll(references, patience);
        List<ImageAnswer> answers = new ArrayList<>();
        references.forEach(
                each -> answers.add(found.getOrDefault(each, new ImageAnswer.Unanswered("the engine was not asked"))));
        return EngineAnswer.images(answers);
    }

    private Map<String, Object> cleanup(EngineAddress docker, EngineQuestion.Cleanup wish)
            throws IOException, EngineException {
        try (DockerEngine engine = new DockerEngine(Endpoint.parse(docker.text(), environment))) {
            List<Leftover> found = new Leftovers(engine, clock.instant().minus(wish.olderThan())).find();
            CleanupResult result =
                    wish.dryRun() ? new CleanupResult(found, Map.of()) : new Cleanup(engine).remove(found);
            return new CleanupReport(result, wish.dryRun()).document();
        }
    }
}
