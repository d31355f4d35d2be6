package io.jenkins.plugins.stet.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Contestants that run in turn, round by round, so that whatever disturbs the machine disturbs all of them. */
final class Contest {
    /** Does the work once and says how many milliseconds it took. */
    interface Contestant {
        double run() throws Exception;
    }

    private final String subject;
    private final Map<String, Contestant> contestants = new LinkedHashMap<>();
    private final Map<String, List<Double>> times = new LinkedHashMap<>();

    /** @param subject the one that is compared with the others; it may run at any place among them */
    Contest(String subject) {
        this.subject = subject;
    }

    Contest add(String name, Contestant contestant) {
        contestants.put(name, contestant);
        times.put(name, new ArrayList<>());
        return this;
    }

    Contest addTimed(String name, Contestant work) {
        return add(name, () -> {
            long start = System.nanoTime();
            work.run();
            return (System.nanoTime() - start) / 1e6;
        });
    }

    /** In the order in which they were added. */
    Contest run(int rounds) throws Exception {
        for (int round = 0; round < rounds; round++) {
            runAll(contestants.keySet());
        }
        return this;
    }

    /** In another order in each round: nobody always runs after one that leaves the machine busy or its caches cold. */
    Contest runShuffled(int rounds) throws Exception {
        List<String> names = new ArrayList<>(contestants.keySet());
        Random random = new Random(1);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(names, random);
            runAll(names);
        }
        return this;
    }

    private void runAll(Iterable<String> names) throws Exception {
        for (String name : names) {
            times.get(name).add(contestants.get(name).run());
        }
    }

    double median(String name) {
        double[] sorted = times.get(name).stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return sorted[sorted.length / 2];
    }

    /** One line for each contestant: median, least, and how the subject compares. */
    void print(String title, PrintStream out) {
        out.printf("%n%s%n", title);
        for (String name : contestants.keySet()) {
            double[] all =
                    times.get(name).stream().mapToDouble(Double::doubleValue).toArray();
            out.printf(
                    "  %-34s median %9.1f ms   min %9.1f ms   %s takes %.2f of it%n",
                    name, median(name), Arrays.stream(all).min().orElse(0), subject, median(subject) / median(name));
        }
    }

    /** States a bar of the subject against another, and whether it is met. */
    void bar(String other, double most, PrintStream out) {
        bar(subject, other, most, out);
    }

    void bar(String one, String other, double most, PrintStream out) {
        double ratio = median(one) / median(other);
        out.printf("  bar: %s <= %.2f x %s: %.2f %s%n", one, most, other, ratio, ratio <= most ? "met" : "MISSED");
    }

    /** Drops the times so far: the first run of everything makes caches. */
    Contest forget() {
        times.values().forEach(List::clear);
        return this;
    }
}
