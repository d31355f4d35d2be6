package io.jenkins.plugins.stet.testing.random;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Random choices from one seed. Without a property a run takes a new seed and its failure names it; with
 * {@code -Dstet.seed=N} the same choices come again.
 */
public final class Chance {
    private static final String PROPERTY = "stet.seed";
    private static final List<String> WORDS = List.of(
            "a", "b", "main", "util", "index", "data", "x y", "z-1", "A", "ü", "keep", "lib.v2", "test", "tmp", "0");

    private final long seed;
    private final SplittableRandom random;

    private Chance(long seed) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
    }

    public static Chance fresh() {
        return new Chance(Long.getLong(PROPERTY, System.nanoTime()));
    }

    public static Chance of(long seed) {
        return new Chance(seed);
    }

    /** How to play the same again, for messages. */
    public String replay() {
        return "-D" + PROPERTY + '=' + seed;
    }

    /** From 0 to {@code bound} - 1. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    public boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    public <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    public final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** A name for a file or directory; some are unusual. */
    public String word() {
        return of(WORDS);
    }

    public byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Lines of text, with line feeds or with carriage returns, too. */
    public String text() {
        StringBuilder text = new StringBuilder();
        String end = percent(20) ? "\r\n" : "\n";
        for (int i = below(6); i >= 0; i--) {
            text.append(word()).append(below(100)).append(end);
        }
        return text.toString();
    }
}
