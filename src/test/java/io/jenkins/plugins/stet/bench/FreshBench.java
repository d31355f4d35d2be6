package io.jenkins.plugins.stet.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * How long a detection takes as a process of its own. Arguments: rounds, a repository with a manifest, bin/stet,
 * stet.jar, turbo and nx ("-" where there is none).
 */
public final class FreshBench {
    private static final String STET = "bin/stet detect";
    private static final String JAR = "java -jar stet.jar detect";
    private static final String TURBO = "turbo --dry=json";

    private FreshBench() {}

    public static void main(String[] args) throws Exception {
        int rounds = Integer.parseInt(args[0]);
        Path root = Path.of(args[1]);
        PrintStream out = System.out;
        String detect = " detect --no-verify --json > /dev/null";
        Contest contest = new Contest(STET);
        add(contest, root, STET, args[2] + detect);
        add(contest, root, JAR, "java -jar " + args[3] + detect);
        if (!args[4].equals("-")) {
            add(contest, root, TURBO, turbo(args[4]));
        }
        String nx = "NX_DAEMON=false " + args[5] + " show projects --affected --base=HEAD";
        if (!args[5].equals("-") && works(root, nx, out)) {
            add(contest, root, "nx affected", nx);
        }
        contest.run(2); // the second start makes the archive of classes
        contest.forget().runShuffled(rounds);
        contest.print(root.getFileName() + ": a process of its own, nothing changed", out);
        if (!args[4].equals("-")) {
            String size = String.valueOf(root.getFileName());
            contest.bar(STET, TURBO, size.equals("small") ? 4 : size.equals("medium") ? 0.7 : 0.4, out);
            contest.bar(JAR, TURBO, size.equals("small") ? 5 : size.equals("medium") ? 1.2 : 0.6, out);
        }
    }

    static String turbo(String program) {
        return "TURBO_TELEMETRY_DISABLED=1 " + program + " run build --dry=json > /dev/null";
    }

    /** Other people's tools may refuse a repository for reasons of their own: that is said, and the rest goes on. */
    private static boolean works(Path root, String line, PrintStream out) throws InterruptedException {
        try {
            Commands.shell(root, line);
            return true;
        } catch (IOException e) {
            out.println("  left out: " + e.getMessage());
            return false;
        }
    }

    private static void add(Contest contest, Path root, String name, String line) {
        contest.addTimed(name, () -> Commands.shell(root, line).length());
    }
}
