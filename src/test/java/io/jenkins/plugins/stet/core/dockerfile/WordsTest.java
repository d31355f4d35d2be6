package io.jenkins.plugins.stet.core.dockerfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WordsTest {
    /** What the engine cuts at. */
    private static final Pattern BLANKS = Pattern.compile("[\\t\\x0B\\f\\r ]+");

    private static final String LETTERS = "ab \t\u000B\f\r\n\u0085";
    private static final int LENGTH = 5;

    @Test
    void shouldCutEveryTextAtBlanks() {
        int texts = (int) Math.pow(LETTERS.length(), LENGTH);
        for (int number = 0; number < texts; number++) {
            String text = text(number);
            assertThat(Words.plain(text)).isEqualTo(List.of(BLANKS.split(text, -1)));
            assertThat(Words.firstAndRest(text)).isEqualTo(List.of(BLANKS.split(text, 2)));
        }
    }

    private static String text(int number) {
        StringBuilder text = new StringBuilder();
        for (int rest = number; text.length() < LENGTH; rest /= LETTERS.length()) {
            text.append(LETTERS.charAt(rest % LETTERS.length()));
        }
        return text.toString();
    }

    /** Time that grows with the square of the length would be minutes here. */
    @Test
    @Timeout(20)
    void shouldCutLongTextsSoon() {
        int count = 1_000_000;

        assertThat(Words.plain("source ".repeat(count))).hasSize(count + 1);
    }

    @Test
    void shouldFindNoWordInNothing() {
        assertThat(Words.plain("")).isEmpty();
        assertThat(Words.firstAndRest("")).containsExactly("");
    }

    @Test
    void shouldTellOfNothingBehindTheFirstWord() {
        assertThat(Words.firstAndRest("STOPSIGNAL")).containsExactly("STOPSIGNAL");
        assertThat(Words.firstAndRest("RUN  make all")).containsExactly("RUN", "make all");
    }
}
