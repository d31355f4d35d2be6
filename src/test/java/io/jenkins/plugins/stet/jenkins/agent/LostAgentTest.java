package io.jenkins.plugins.stet.jenkins.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class LostAgentTest {
    @Test
    void shouldFindALostConnectionBehindOtherFailures() {
        Throwable lost =
                new IOException("remote file operation failed", new ExecutionException(new ClosedChannelException()));

        assertThat(LostAgent.isBehind(lost)).isTrue();
    }

    @Test
    void shouldTakeOtherFailuresAsTheyAre() {
        assertThat(LostAgent.isBehind(new IOException("disk full", new IllegalStateException())))
                .isFalse();
        assertThat(LostAgent.isBehind(new InterruptedException())).isFalse();
    }
}
