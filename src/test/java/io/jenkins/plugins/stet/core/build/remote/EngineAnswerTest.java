package io.jenkins.plugins.stet.core.build.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.stet.core.baseline.PlainJson;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What another machine says of images is believed as far as it goes. */
class EngineAnswerTest {
    private static final Digest ID = Digest.of(new byte[] {1});
    private static final ImageReference APP = ImageRepository.local("app").at(ID);
    private static final ImageReference LIB = ImageRepository.local("lib").at(Digest.of(new byte[] {2}));

    @Test
    void shouldTellEachImageItsOwnAnswer() throws IOException {
        Map<String, Object> answer =
                EngineAnswer.images(List.of(new ImageAnswer.Present(ID), new ImageAnswer.Absent("gone")));

        assertThat(images(answer, APP, LIB))
                .containsEntry(APP, new ImageAnswer.Present(ID))
                .containsEntry(LIB, new ImageAnswer.Absent("gone"));
    }

    @Test
    void shouldNotTakeAnotherImageForTheOneThatWasAskedFor() throws IOException {
        Map<String, Object> answer = EngineAnswer.images(List.of(new ImageAnswer.Present(ID)));

        assertThat(images(answer, LIB).get(LIB)).isInstanceOf(ImageAnswer.Unanswered.class);
    }

    @Test
    void shouldNotTakeAShortAnswerForAWholeOne() throws IOException {
        Map<String, Object> answer = EngineAnswer.images(List.of(new ImageAnswer.Present(ID)));

        assertThat(images(answer, APP, LIB).get(LIB)).isInstanceOf(ImageAnswer.Unanswered.class);
        assertThat(images(Map.of("images", "all"), APP).get(APP)).isInstanceOf(ImageAnswer.Unanswered.class);
    }

    @Test
    void shouldReadTheLastLineOnly() throws IOException {
        assertThat(EngineAnswer.read(bytes("WARNING: something\n{\"moved\":true}\n")))
                .containsEntry("moved", true);
    }

    @Test
    void shouldSayWhatWasSaidInsteadOfAnAnswer() {
        assertThatThrownBy(() -> EngineAnswer.read(bytes("Error: Could not find or load main class")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("main class");
        assertThatThrownBy(() -> EngineAnswer.read(new byte[0])).hasMessageContaining("nothing");
        assertThatThrownBy(() -> EngineAnswer.read(new byte[EngineAnswer.MOST_BYTES + 1]))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> EngineAnswer.read(PlainJson.write(EngineAnswer.problem("no engine"))))
                .hasMessage("no engine");
    }

    private static Map<ImageReference, ImageAnswer> images(Map<String, Object> answer, ImageReference... asked)
            throws IOException {
        return EngineAnswer.images(EngineAnswer.read(PlainJson.write(answer)), List.of(asked));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
