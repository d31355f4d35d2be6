package io.jenkins.plugins.stet.engine.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.build.remote.EngineAnswer;
import io.jenkins.plugins.stet.core.build.remote.EngineQuestion;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.core.image.TagAnswer;
import io.jenkins.plugins.stet.engine.buildkit.transport.Endpoint;
import io.jenkins.plugins.stet.engine.docker.DockerEngine;
import io.jenkins.plugins.stet.testing.engine.EngineTest;
import io.jenkins.plugins.stet.testing.engine.TestEngine;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Questions to a real engine. */
@EngineTest
class AskingTest {
    private TestEngine engine;
    private ImageRepository repository;
    private Digest id;

    @BeforeEach
    void connect(TestEngine given) throws Exception {
        engine = given;
        String name = engine.importBase(engine.uniqueName("asked"));
        try (DockerEngine docker =
                new DockerEngine(Endpoint.parse(engine.dockerHost().toString()))) {
            id = docker.image(name).orElseThrow().id();
        }
        repository = ImageRepository.local(engine.uniqueName("app"));
    }

    @Test
    void shouldTellWhichImagesAreThere() {
        ImageReference there = repository.at(id);
        ImageReference gone = repository.at(Digest.of(new byte[] {1}));

        Map<String, Object> answer = ask(new EngineQuestion.Images(List.of(there, gone)));

        assertThat(EngineAnswer.images(answer, List.of(there, gone)))
                .containsEntry(there, new ImageAnswer.Present(id))
                .hasEntrySatisfying(gone, absent -> assertThat(absent).isInstanceOf(ImageAnswer.Absent.class));
    }

    @Test
    void shouldTagAnImageOnce() {
        EngineQuestion question = new EngineQuestion.Tag(repository.at(id), "main");

        assertThat(EngineAnswer.tag(ask(question), id, "main")).isInstanceOf(TagAnswer.Moved.class);
        assertThat(EngineAnswer.tag(ask(question), id, "main")).isInstanceOf(TagAnswer.AlreadyThere.class);
    }

    @Test
    void shouldSayWhatIsMissing() {
        Digest gone = Digest.of(new byte[] {1});

        assertThat(ask(new EngineQuestion.Tag(repository.at(gone), "main"))).containsKey("problem");
    }

    private Map<String, Object> ask(EngineQuestion question) {
        Map<String, String> environment =
                Map.of("DOCKER_HOST", engine.dockerHost().toString());
        return new Asking(environment, Duration.ofSeconds(20), InstantSource.system())
                .answer(new EngineQuestion.Call("", question));
    }
}
