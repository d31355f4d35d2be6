package io.jenkins.plugins.stet.core.manifest;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what someone probably meant. */
public final class Suggestions {
    private Suggestions() {}

    /** <code>"; did you mean 'x'?"</code>, or nothing when no known text is near. */
    public static String didYouMean(String text, Collection<String> known) {
        return nearest(text, known)
                .map(near -> "; did you mean '" + near + "'?")
                .orElse("");
    }

    /** As {@link #didYouMean}, but when nothing is near everything is listed. */
    public static String didYouMeanOneOf(String text, Collection<String> known) {
        return nearest(text, known)
                .map(near -> "; did you mean '" + near + "'?")
                .orElse("; known are: " + String.join(", ", known));
    }

    static Optional<String> nearest(String text, Collection<String> known) {
        String wanted = fold(text);
        int limit = Math.max(1, wanted.length() / 3);
        return known.stream()
                .filter(candidate -> distance(wanted, fold(candidate)) <= limit)
                .min(Comparator.comparingInt((String candidate) -> distance(wanted, fold(candidate)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** <code>depends_on</code>, <code>depends-on</code> and <code>dependsOn</code> are the same thought. */
    private static String fold(String text) {
        String cut = text.length() > 64 ? text.substring(0, 64) : text;
        return cut.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    /** Edits, an exchange of neighbours counting as one. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, i, j, a, b);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, int i, int j, String a, String b) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
