package io.jenkins.plugins.stet.jenkins.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.stet.jenkins.step.FakeContext;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jenkinsci.plugins.workflow.log.TaskListenerDecorator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole output of a build, as it is kept with the run. */
class LogMaskTest {
    private static final byte[] LOG = "one\ntoken=hunter22\nlast hunter22".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path directory;

    /** As those of credentials do, it holds a line back until it is whole. */
    private static final class Hiding extends TaskListenerDecorator {
        private static final long serialVersionUID = 1L;

        @Override
        public OutputStream decorate(OutputStream out) {
            return new FilterOutputStream(out) {
                private final ByteArrayOutputStream line = new ByteArrayOutputStream();

                @Override
                public void write(int value) throws IOException {
                    line.write(value);
                    if (value == '\n') {
                        pass();
                    }
                }

                private void pass() throws IOException {
                    out.write(line.toString(StandardCharsets.UTF_8)
                            .replace("hunter22", "****")
                            .getBytes(StandardCharsets.UTF_8));
                    line.reset();
                }

                @Override
                public void close() throws IOException {
                    pass();
                    super.close();
                }
            };
        }
    }

    @Test
    void shouldMaskWhatTheStepsAroundMask() throws Exception {
        Path file = directory.resolve("process.log");

        LogMask.around(new FakeContext().with(TaskListenerDecorator.class, new Hiding()))
                .write(LOG, file);

        assertThat(file).hasContent("one\ntoken=****\nlast ****");
        assertThat(directory).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void shouldKeepWhatNobodyMasks() throws Exception {
        Path file = directory.resolve("process.log");

        LogMask.around(new FakeContext()).write(LOG, file);

        assertThat(Files.readAllBytes(file)).isEqualTo(LOG);
    }

    @Test
    void shouldKeepNothingThatCannotBeMasked() {
        Path file = directory.resolve("process.log");
        TaskListenerDecorator broken = new TaskListenerDecorator() {
            private static final long serialVersionUID = 1L;

            @Override
            public OutputStream decorate(OutputStream out) throws IOException {
                throw new IOException("not today");
            }
        };

        assertThatThrownBy(() -> LogMask.around(new FakeContext().with(TaskListenerDecorator.class, broken))
                        .write(LOG, file))
                .hasMessage("not today");

        assertThat(directory).isEmptyDirectory();
    }
}
