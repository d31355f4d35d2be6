package io.jenkins.plugins.stet.jenkins.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunStateFileTest {
    @TempDir
    private Path directory;

    private RunStateFile file;

    @BeforeEach
    void open() {
        file = new RunStateFile(directory);
    }

    private void write(Object content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(content);
        }
        Files.write(directory.resolve("detection.state"), bytes.toByteArray());
    }

    @Test
    void shouldBeEmptyBeforeAnythingIsKnown() throws Exception {
        assertThat(file.read().isEmpty()).isTrue();
    }

    @Test
    void shouldSayWhenItIsDamaged() throws Exception {
        Files.writeString(directory.resolve("detection.state"), "damaged");

        assertThatThrownBy(file::read).isInstanceOf(IOException.class);
    }

    @Test
    void shouldRefuseClassesThatAreNoPartOfAState() throws Exception {
        write(new URL("http://localhost/"));

        assertThatThrownBy(file::read).isInstanceOf(IOException.class).hasMessageContaining("cannot be read");
    }

    @Test
    void shouldRefuseWhatIsNoState() throws Exception {
        write("text");

        assertThatThrownBy(file::read).isInstanceOf(IOException.class).hasMessageContaining("detectChanges again");
    }

    @Test
    void shouldBeGoneWhenTheRunIsOver() throws Exception {
        write(RunState.empty());

        file.delete();

        assertThat(directory).isEmptyDirectory();
    }
}
