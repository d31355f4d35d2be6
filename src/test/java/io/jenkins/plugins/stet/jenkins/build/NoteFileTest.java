package io.jenkins.plugins.stet.jenkins.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteFileTest {
    @TempDir
    Path home;

    private NoteFile file;

    @BeforeEach
    void prepare() throws Exception {
        file = NoteFile.ofStep(home, "job#1", "7");
        file.write(note("first"));
    }

    private static BuildNote note(String process) {
        return BuildNote.launching("job#1", "agent", "/tmp/stet-" + process, process);
    }

    @Test
    void shouldDeleteTheNoteOfAProcessThatWasEnded() throws Exception {
        file.deleteOf("first");

        assertThat(file.read()).isEmpty();
    }

    @Test
    void shouldKeepTheNoteOfAnotherProcess() throws Exception {
        file.write(note("second"));

        file.deleteOf("first");

        assertThat(file.read()).contains(note("second"));
    }
}
