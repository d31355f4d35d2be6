package io.jenkins.plugins.stet.core.dockerfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Random ignore files and paths; {@code -Dstet.seed=N} runs one again, {@code -Dstet.ignore.files=N} more of them. */
class IgnoreRulesPropertyTest {
    private static final List<String> PIECES = List.of(
            "a", "b", "ab", "c.d", "*", "**", "?", "[ab]", "[^b]", "[a-c]", "\\*", "\\.", "*b", "a*", "*a*", "a**",
            "**b", "***", "?b", "(a)", "a+", "é", " ");
    private static final List<String> NAMES =
            List.of("a", "b", "é", "ab", "ba", "c.d", "c", "*", "(a)", "a+", "aab", "x");

    @Test
    void shouldAgreeWithTheRulesTakenWordByWord() throws DockerfileException {
        long seed = Long.getLong("stet.seed", System.nanoTime());
        int files = Integer.getInteger("stet.ignore.files", 8000);
        Random random = new Random(seed);
        int ignored = 0;
        int asked = 0;
        for (int i = 0; i < files; i++) {
            List<String> patterns = lines(random);
            PathRules rules = PathRules.of(patterns);
            NaiveIgnore naive = new NaiveIgnore(patterns);
            for (int j = 0; j < 40; j++) {
                String path = path(random);
                boolean expected = naive.ignores(path);
                assertThat(rules.matches(RawPaths.of(path)))
                        .as("seed %d: %s against %s", seed, path, patterns)
                        .isEqualTo(expected);
                assertThatWalksReach(RawPaths.of(path), expected, rules, seed, patterns);
                ignored += expected ? 1 : 0;
                asked++;
            }
        }
        assertThat(ignored).as("seed %d: both answers occur", seed).isBetween(asked / 20, asked * 19 / 20);
    }

    /** A walk that turns back where it may does not miss what is kept, nor one that asks only where it must. */
    private static void assertThatWalksReach(
            String path, boolean ignored, PathRules rules, long seed, List<String> patterns) {
        PathRules.Scope scope = rules.top();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String directory = path.substring(0, slash);
            scope = scope.enter(directory);
            assertThat(ignored || scope.mayHoldUnmatched(directory))
                    .as("seed %d: %s on the way to %s against %s", seed, directory, path, patterns)
                    .isTrue();
        }
        assertThat(scope.mayMatch(path.substring(path.lastIndexOf('/') + 1)) || !ignored)
                .as("seed %d: the name of %s against %s", seed, path, patterns)
                .isTrue();
    }

    private static List<String> lines(Random random) {
        List<String> lines = new ArrayList<>();
        while (lines.isEmpty() || random.nextInt(4) > 0) {
            String pattern = IntStream.rangeClosed(0, random.nextInt(3))
                    .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                    .collect(Collectors.joining("/"));
            String clean = CleanPath.clean(GoText.trim(pattern));
            if (clean.startsWith("/") || clean.endsWith(" ") || clean.equals(".")) {
                continue;
            }
            lines.add((random.nextInt(3) == 0 ? "!" : "") + clean);
        }
        return lines;
    }

    private static String path(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(i -> NAMES.get(random.nextInt(NAMES.size())))
                .collect(Collectors.joining("/"));
    }
}
