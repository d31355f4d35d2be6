package io.jenkins.plugins.stet.core.image.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RawTextTest {
    @Test
    void shouldReadTextAsItIs() {
        String text = "\uFEFFFROM scratch # größe 日本語 \uD83D\uDE00\n";

        assertThat(RawText.decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        assertThat(RawText.encode(text)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void shouldKeepBytesThatAreNoText() {
        byte[] latin = "# größe\nFROM scratch\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(RawText.decode(latin)).endsWith("e\nFROM scratch\n");
        assertThat(RawText.encode(RawText.decode(latin))).isEqualTo(latin);
    }

    @Test
    void shouldKeepEveryByteWhateverItIs() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);

            assertThat(RawText.encode(RawText.decode(bytes)))
                    .as("round %d", round)
                    .isEqualTo(bytes);
        }
    }
}
