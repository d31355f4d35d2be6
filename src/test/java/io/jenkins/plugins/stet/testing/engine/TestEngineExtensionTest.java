package io.jenkins.plugins.stet.testing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;

class TestEngineExtensionTest {
    @Test
    void shouldSkipWithAReasonWhereThereIsNoEngine() {
        ConditionEvaluationResult result = new TestEngineExtension(Map.of()).evaluate(false);

        assertThat(result.isDisabled()).isTrue();
        assertThat(result.getReason())
                .hasValueSatisfying(reason ->
                        assertThat(reason).contains("STET_TEST_DOCKER_HOST").contains("./dev test"));
    }

    @Test
    void shouldSkipOnlyWhatNeedsRegistriesWhereThereAreNone() {
        TestEngineExtension extension =
                new TestEngineExtension(Map.of("STET_TEST_DOCKER_HOST", "unix:///run/docker.sock"));

        assertThat(extension.evaluate(false).isDisabled()).isFalse();
        assertThat(extension.evaluate(true).isDisabled()).isTrue();
    }
}
