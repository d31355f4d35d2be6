package io.jenkins.plugins.stet.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
    @Test
    void shouldLeaveSignsAlone() {
        assertThat(Printable.line("größe 文件 😀 a/b.txt")).isEqualTo("größe 文件 😀 a/b.txt");
    }

    @Test
    void shouldShowWhatSteersTerminals() {
        assertThat(Printable.line("a\u001b[2Kb\rc\nd\u009be\u007f")).isEqualTo("a\\x1b[2Kb\\x0dc\\x0ad\\x9be\\x7f");
        assertThat(Printable.lines("a\nb\r")).isEqualTo("a\nb\\x0d");
    }

    @Test
    void shouldShowWhatTurnsOrHidesText() {
        assertThat(Printable.line("a\u202etxt.exe\u2066\u200bb\u2028c\ufeff\udb40\udc41"))
                .isEqualTo("a\\u202etxt.exe\\u2066\\u200bb\\u2028c\\ufeff\\ue0041");
        assertThat(Printable.line("\ud800x")).isEqualTo("\\ud800x");
    }

    @Test
    void shouldShowOutputOfProgramsWithoutColours() {
        assertThat(Printable.output("\u001b[1;31merror\u001b[0m\tx\u001b[8G\r")).isEqualTo("error\tx\\x1b[8G");
    }
}
