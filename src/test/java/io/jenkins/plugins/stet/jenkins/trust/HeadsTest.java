package io.jenkins.plugins.stet.jenkins.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class HeadsTest {
    @Test
    void shouldKnowAClassByItsNameAndThatOfWhatItExtends() {
        assertThat(Heads.isA(ArrayList.class, "java.util.ArrayList")).isTrue();
        assertThat(Heads.isA(ArrayList.class, "java.util.AbstractList")).isTrue();
        assertThat(Heads.isA(ArrayList.class, "java.util.LinkedList")).isFalse();
    }
}
