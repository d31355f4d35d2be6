package io.jenkins.plugins.stet.jenkins.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FetchWholeLogTest {
    @Test
    void shouldBelieveNoAgentThatSendsMoreThanWasAgreed() throws Exception {
        assertThat(FetchWholeLog.agreed(new byte[1000])).hasSize(1000);
        assertThatThrownBy(() -> FetchWholeLog.agreed(new byte[10_001_001])).hasMessageContaining("10001001");
    }
}
