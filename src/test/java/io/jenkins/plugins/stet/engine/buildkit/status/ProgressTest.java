package io.jenkins.plugins.stet.engine.buildkit.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.engine.buildkit.wire.ProtoWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final List<String> heard = new ArrayList<>();
    private final Progress progress = new Progress(new ProgressListener() {
        @Override
        public void started(Step step) {
            heard.add("started " + step.name());
        }

        @Override
        public void finished(Step step) {
            heard.add(step.state() + " " + step.name());
        }

        @Override
        public void transferred(Step step, String what, long current, long total) {
            heard.add(what + " " + current + "/" + total);
        }

        @Override
        public void logged(Step step, String line) {
            heard.add(step.name() + "> " + line);
        }

        @Override
        public void warned(String text) {
            heard.add("warning " + text);
        }
    });

    @Test
    void shouldStayCachedWhenTheEngineTakesItBack() {
        progress.accept(vertex("v", "RUN x", 10, 10, true, ""));
        progress.accept(vertex("v", "RUN x", 10, 12, false, ""));

        assertThat(progress.steps()).extracting(Step::state).containsExactly(Step.State.CACHED);
        assertThat(heard).containsExactly("started RUN x", "CACHED RUN x");
    }

    @Test
    void shouldTellTheEndOfAStepOnceThoughTheEngineTakesItUpAgain() {
        progress.accept(vertex("v", "FROM x", 10, 11, false, ""));
        progress.accept(vertex("v", "FROM x", 12, 0, false, ""));
        progress.accept(vertex("v", "FROM x", 12, 14, false, ""));
        assertThat(heard).containsExactly("started FROM x", "DONE FROM x");

        progress.accept(vertex("v", "FROM x", 15, 0, false, ""));
        progress.accept(vertex("v", "FROM x", 15, 16, false, "no such layer"));
        assertThat(heard).containsExactly("started FROM x", "DONE FROM x", "FAILED FROM x");
    }

    @Test
    void shouldMeasureAndSumUp() {
        progress.accept(vertex("v", "FROM x", 10, 0, false, ""));
        progress.accept(transfer("v", "layer1", 5, 100));
        progress.accept(transfer("v", "layer1", 100, 100));
        progress.accept(transfer("v", "layer2", 7, 7));
        progress.accept(vertex("v", "FROM x", 10, 13, false, ""));

        Step step = progress.steps().get(0);
        assertThat(step.duration()).isEqualTo(Duration.ofSeconds(3));
        assertThat(step.bytes()).isEqualTo(107);
        assertThat(heard).contains("layer1 5/100", "DONE FROM x");
    }

    @Test
    void shouldMakeLinesOfPieces() {
        progress.accept(vertex("v", "RUN x", 10, 0, false, ""));
        byte[] text = "größer\r\nlast".getBytes(StandardCharsets.UTF_8);
        for (byte one : text) {
            progress.accept(log("v", 1, new byte[] {one}));
        }
        progress.accept(vertex("v", "RUN x", 10, 11, false, "exit code: 1"));

        assertThat(heard).containsExactly("started RUN x", "RUN x> größer", "RUN x> last", "FAILED RUN x");
        assertThat(progress.failure())
                .hasValue(new Progress.Failure("RUN x", "exit code: 1", List.of("größer", "last")));
    }

    @Test
    void shouldNotJoinTheHalfLinesOfTwoStreams() {
        progress.accept(vertex("v", "RUN x", 10, 0, false, ""));
        progress.accept(log("v", 1, "compiling"));
        progress.accept(log("v", 2, "warning: "));
        progress.accept(log("v", 1, " a.c\nlinking"));
        progress.accept(log("v", 2, "unused\n"));
        progress.accept(vertex("v", "RUN x", 10, 11, false, "exit code: 1"));

        assertThat(heard)
                .containsSubsequence("RUN x> compiling a.c", "RUN x> warning: unused", "RUN x> linking")
                .hasSize(5);
        assertThat(progress.failure().orElseThrow().output())
                .containsExactly("compiling a.c", "warning: unused", "linking");
    }

    @Test
    void shouldWarnOnceOfACacheThatWasNotTakenAndNotCallItAFailure() {
        byte[] failed = vertex("v", "importing cache manifest from r.example.com/a:cache", 10, 11, false, "401");
        progress.accept(failed);
        progress.accept(failed);

        assertThat(progress.warnings()).containsExactly("No cache was taken from r.example.com/a:cache: 401");
        assertThat(heard).filteredOn(text -> text.startsWith("warning")).hasSize(1);
        assertThat(progress.failure()).isEmpty();
    }

    @Test
    void shouldWarnOfACacheThatWasNotWritten() {
        progress.accept(vertex("v", "exporting cache to registry", 10, 11, false, "403 Forbidden"));

        assertThat(progress.warnings())
                .containsExactly("The cache was not written (exporting cache to registry): 403 Forbidden");
    }

    @Test
    void shouldCallWhatNeverEndedCancelled() {
        progress.accept(vertex("v", "RUN x", 10, 0, false, ""));
        progress.accept(vertex("w", "RUN y", 0, 0, false, ""));
        assertThat(progress.steps()).extracting(Step::state).containsExactly(Step.State.RUNNING);
        progress.end();

        assertThat(progress.steps()).extracting(Step::state).containsExactly(Step.State.CANCELLED);
    }

    @Test
    void shouldPassOnTheWarningsOfTheFrontend() {
        ProtoWriter warning = new ProtoWriter().string(1, "v").string(3, "FROM and as do not match in case");
        progress.accept(new ProtoWriter().message(4, warning).toByteArray());

        assertThat(heard).containsExactly("warning FROM and as do not match in case");
    }

    private static byte[] vertex(
            String digest, String name, long started, long completed, boolean cached, String error) {
        ProtoWriter vertex = new ProtoWriter().string(1, digest).string(3, name).varint(4, cached ? 1 : 0);
        if (started > 0) {
            vertex.message(5, new ProtoWriter().varint(1, started));
        }
        if (completed > 0) {
            vertex.message(6, new ProtoWriter().varint(1, completed));
        }
        return new ProtoWriter().message(1, vertex.string(7, error)).toByteArray();
    }

    private static byte[] transfer(String vertex, String id, long current, long total) {
        ProtoWriter status = new ProtoWriter()
                .string(1, id)
                .string(2, vertex)
                .varint(4, current)
                .varint(5, total);
        return new ProtoWriter().message(2, status).toByteArray();
    }

    private static byte[] log(String vertex, long stream, String text) {
        return log(vertex, stream, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] log(String vertex, long stream, byte[] text) {
        ProtoWriter log = new ProtoWriter().string(1, vertex).varint(3, stream).bytes(4, text);
        return new ProtoWriter().message(3, log).toByteArray();
    }
}
