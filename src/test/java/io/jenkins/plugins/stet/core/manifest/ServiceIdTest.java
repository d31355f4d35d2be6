package io.jenkins.plugins.stet.core.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceIdTest {
    @Test
    void shouldKeepWhatTheManifestWrites() {
        assertThat(new ServiceId("back-end_2.x")).hasToString("back-end_2.x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", ".a", "a/b", "a..b", "a b", "ä", "<b>"})
    void shouldRefuseWhatCouldLeaveItsPlace(String name) {
        assertThatThrownBy(() -> new ServiceId(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not a service name");
    }
}
