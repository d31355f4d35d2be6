package io.jenkins.plugins.stet.core.image.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SecretFileTest {
    private static byte[] read(int size) throws IOException {
        return SecretFile.read("key", new ByteArrayInputStream(new byte[size]));
    }

    @Test
    void shouldTakeTheLargestWhole() throws Exception {
        assertThat(read(SecretFile.LARGEST)).hasSize(SecretFile.LARGEST);
    }

    @Test
    void shouldRefuseALargerOneInsteadOfCuttingIt() {
        assertThatThrownBy(() -> read(SecretFile.LARGEST + 1))
                .isInstanceOf(SecretFile.TooLargeException.class)
                .hasMessageContaining("secret 'key'")
                .hasMessageContaining("512000 bytes");
    }
}
