package io.jenkins.plugins.stet.jenkins.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.jenkins.step.FakeContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jenkinsci.plugins.workflow.log.TaskListenerDecorator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepMaskTest {
    private static final byte[] LOG = "secret".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path directory;

    private final StepMask mask = new StepMask();

    private static final class Hiding extends TaskListenerDecorator {
        private static final long serialVersionUID = 1L;

        @Override
        public OutputStream decorate(OutputStream out) {
            return new ByteArrayOutputStream() {
                @Override
                public void close() throws IOException {
                    out.write(toString(StandardCharsets.UTF_8)
                            .replace("secret", "****")
                            .getBytes(StandardCharsets.UTF_8));
                }
            };
        }
    }

    /** What was being recorded when a step was aborted ends later than the step: the log is kept after that. */
    @Test
    void shouldMaskAsWhileTheStepRanWhenItsPipelineIsElsewhere() throws Exception {
        FakeContext step = new FakeContext().with(TaskListenerDecorator.class, new Hiding());
        mask.look(step);
        step.with(TaskListenerDecorator.class, null);
        mask.look(step);

        mask.found().orElseThrow().write(LOG, directory.resolve("log"));

        assertThat(directory.resolve("log")).hasContent("****");
    }

    @Test
    void shouldKnowNoneBeforeItLooked() {
        assertThat(mask.found()).isEmpty();
    }
}
