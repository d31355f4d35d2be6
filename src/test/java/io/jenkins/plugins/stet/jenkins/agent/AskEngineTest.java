package io.jenkins.plugins.stet.jenkins.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.stet.core.build.remote.EngineAnswer;
import io.jenkins.plugins.stet.core.build.remote.EngineQuestion;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import java.io.File;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The process that asks an engine, where there is none. */
@Timeout(60)
class AskEngineTest {
    private static final ImageReference IMAGE = ImageRepository.local("app").at(Digest.of(new byte[] {1}));

    @TempDir
    private Path directory;

    @Test
    void shouldNotTakeSilenceForAnAnswer() throws Exception {
        EngineQuestion question = new EngineQuestion.Images(List.of(IMAGE));

        Map<String, Object> answer = EngineAnswer.read(ask(question, Duration.ofSeconds(30)));

        assertThat(EngineAnswer.images(answer, List.of(IMAGE)).get(IMAGE))
                .isInstanceOfSatisfying(ImageAnswer.Unanswered.class, unanswered -> assertThat(unanswered.why())
                        .contains("no.sock"));
    }

    @Test
    void shouldSayWhyNothingWasCleanedUp() throws Exception {
        byte[] said = ask(new EngineQuestion.Cleanup(Duration.ofHours(1), true), Duration.ofSeconds(30));

        assertThatThrownBy(() -> EngineAnswer.read(said))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no.sock");
    }

    @Test
    void shouldExamineAnEngineThatIsNotThere() throws Exception {
        byte[] said = ask(new EngineQuestion.Examination(), Duration.ofSeconds(30));

        assertThat(EngineAnswer.read(said)).containsEntry("health", "problem");
    }

    @Test
    void shouldNotWaitForAnEngineThatSaysNothing() throws Exception {
        try (ServerSocketChannel silent = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            silent.bind(UnixDomainSocketAddress.of(directory.resolve("no.sock")));

            assertThatThrownBy(() -> ask(new EngineQuestion.Cleanup(Duration.ofHours(1), true), Duration.ofSeconds(2)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("within 2 s");
        }
    }

    private byte[] ask(EngineQuestion question, Duration limit) throws IOException, InterruptedException {
        byte[] call = new EngineQuestion.Call("unix://" + directory.resolve("no.sock"), question).bytes();
        return new AskEngine(call, Map.of("JAVA_TOOL_OPTIONS", "-Dodd"), limit)
                .invoke(new File(System.getProperty("java.class.path")), null);
    }
}
