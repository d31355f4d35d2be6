package io.jenkins.plugins.stet.engine.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.build.remote.WorkDirectory;
import io.jenkins.plugins.stet.core.build.remote.WorkRequest;
import io.jenkins.plugins.stet.core.image.build.BuildEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeLogTest {
    @TempDir
    Path directory;

    private WorkDirectory work;

    @BeforeEach
    void makeDirectory() {
        work = new WorkDirectory(directory);
    }

    private void print(int lines) throws IOException {
        byte[] secret = "hunter22".getBytes(StandardCharsets.UTF_8);
        try (ServiceLog log =
                ServiceLog.into(work, new WorkRequest.Confidential(Map.of(), Map.of("token", secret), List.of()))) {
            log.onEvent(new BuildEvent.Notice("hello"));
            for (int i = 0; i < lines; i++) {
                log.onEvent(new BuildEvent.StepLog("sha256:1", "line " + i + " hunter22"));
            }
        }
    }

    @Test
    void shouldKeepEveryLineWhenTheBuildLogHasNot() throws IOException {
        print(5_000);

        assertThat(Files.readAllLines(work.log())).hasSizeLessThan(2_000);
        assertThat(Files.readAllLines(work.wholeLog()))
                .hasSize(5_001)
                .startsWith("hello", "| line 0 ****")
                .endsWith("| line 4999 ****");
    }

    @Test
    void shouldKeepNothingTwice() throws IOException {
        print(3);

        assertThat(Files.readAllLines(work.log())).hasSize(4);
        assertThat(work.wholeLog()).doesNotExist();
    }

    @Test
    void shouldEndWhereTheLimitIs() throws IOException {
        try (WholeLog log = new WholeLog(work.wholeLog(), 100)) {
            log.need();
            for (int i = 0; i < 50; i++) {
                log.write("line " + i);
            }
            log.write("");
        }

        assertThat(Files.size(work.wholeLog())).isLessThan(200);
        assertThat(Files.readAllLines(work.wholeLog())).last().isEqualTo("... and so on: this file ends here");
    }
}
