package io.jenkins.plugins.stet.jenkins.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceJarTest {
    @TempDir
    Path cache;

    @Test
    void shouldTakeThePlaceOfTheSameJar() throws IOException {
        Path jar = Files.writeString(cache.resolve("abc.jar"), "sent by another build");
        Path arrived = Files.writeString(cache.resolve("abc.jar.unfinished"), "ours");

        new PlaceJar("abc.jar").invoke(arrived.toFile(), null);

        assertThat(jar).hasContent("ours");
        assertThat(arrived).doesNotExist();
    }
}
