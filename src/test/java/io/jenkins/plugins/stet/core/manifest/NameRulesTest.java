package io.jenkins.plugins.stet.core.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The rules for names are read character by character; here they stand as the expressions that they follow. */
class NameRulesTest {
    private static final int NAMES = 20_000;
    private static final int LONGEST = 9;
    private static final Pattern SERVICE = Pattern.compile("(?!.*\\.\\.)[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final String WORDS = "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*";
    private static final Pattern IMAGE = Pattern.compile(WORDS + "(?:/" + WORDS + ")*");

    @Test
    void shouldFollowTheExpressionForServices() {
        Random random = new Random(1);
        for (int i = 0; i < NAMES; i++) {
            String name = name(random, "aZ7._-/ ");
            assertThat(ServiceId.isValid(name)).as(name).isEqualTo(matches(SERVICE, name));
        }
        assertThat(ServiceId.isValid("a".repeat(64))).isTrue();
        assertThat(ServiceId.isValid("a".repeat(65))).isFalse();
        assertThat(ServiceId.isValid("größe")).isFalse();
    }

    @Test
    void shouldFollowTheExpressionForImages() {
        Random random = new Random(2);
        for (int i = 0; i < NAMES; i++) {
            // behind a host, where a dot does not make the first part a host
            String name = name(random, "a7._-/aZ");
            assertThat(ImageRules.flawOfImage("localhost/" + name).isEmpty())
                    .as(name)
                    .isEqualTo(matches(IMAGE, name));
        }
    }

    private static boolean matches(Pattern pattern, String name) {
        return pattern.matcher(name).matches();
    }

    private static String name(Random random, String letters) {
        StringBuilder name = new StringBuilder();
        for (int left = random.nextInt(LONGEST + 1); left > 0; left--) {
            name.append(letters.charAt(random.nextInt(letters.length())));
        }
        return name.toString();
    }
}
