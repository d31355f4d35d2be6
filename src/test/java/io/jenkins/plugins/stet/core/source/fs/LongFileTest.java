package io.jenkins.plugins.stet.core.source.fs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongFileTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, (1 << 17) - 1, 1 << 17, (1 << 17) + 1, 3 * (1 << 17) + 5})
    void shouldReadEveryByte(int length) throws Exception {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        Path file = Files.write(directory.resolve("file"), bytes);

        assertThat(LongFile.bytes(file)).isEqualTo(bytes);
    }

    @Test
    void shouldSayThatThereIsNoFile() {
        assertThatThrownBy(() -> LongFile.bytes(directory.resolve("none"))).isInstanceOf(NoSuchFileException.class);
    }
}
