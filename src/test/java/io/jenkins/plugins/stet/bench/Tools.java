package io.jenkins.plugins.stet.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Programs that are started anew for each look at a repository: the command line, and those of others.
 *
 * @param bin the launcher of the command line
 * @param jar the same without launcher
 * @param turbo "-" where there is none
 * @param nx likewise
 */
record Tools(String bin, String jar, String turbo, String nx) {
    static final String TURBO = "turbo --dry=json";

    private static final String BIN = "bin/stet detect";
    private static final String JAR = "java -jar stet.jar detect";
    private static final String DETECT = " detect --no-verify --json > /dev/null";

    static Tools of(List<String> args) {
        return new Tools(args.get(0), args.get(1), args.get(2), args.get(3));
    }

    boolean hasTurbo() {
        return !turbo.equals("-");
    }

    void enter(Contest contest, Path root, PrintStream out) throws InterruptedException {
        add(contest, root, BIN, bin + DETECT);
        add(contest, root, JAR, "java -jar " + jar + DETECT);
        if (hasTurbo()) {
            add(contest, root, TURBO, "TURBO_TELEMETRY_DISABLED=1 " + turbo + " run build --dry=json > /dev/null");
        }
        String affected = "NX_DAEMON=false " + nx + " show projects --affected --base=HEAD";
        if (!nx.equals("-") && works(root, affected, out)) {
            add(contest, root, "nx affected", affected);
        }
    }

    private static void add(Contest contest, Path root, String name, String line) {
        contest.addTimed(name, () -> Commands.shell(root, line).length());
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

    /** What a start of the command line may take beside turbo, which needs no virtual machine to begin. */
    void bars(Contest contest, String size, PrintStream out) {
        if (hasTurbo()) {
            contest.bar(BIN, TURBO, size.equals("small") ? 4 : size.equals("medium") ? 0.7 : 0.4, out);
            contest.bar(JAR, TURBO, size.equals("small") ? 5 : size.equals("medium") ? 1.2 : 0.6, out);
        }
    }
}
