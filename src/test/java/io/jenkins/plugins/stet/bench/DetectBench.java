package io.jenkins.plugins.stet.bench;

import com.sun.management.OperatingSystemMXBean;
import io.jenkins.plugins.stet.core.source.ScanStatistics;
import io.jenkins.plugins.stet.core.source.TreeScanner;
import io.jenkins.plugins.stet.core.source.scan.GitIndexScanner;
import io.jenkins.plugins.stet.core.source.scan.ReadingScanner;
import io.jenkins.plugins.stet.core.source.scan.StatCacheScanner;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a detection takes in a warm JVM, beside git, the limit program, turbo, a script of md5sum, and reading
 * everything. Arguments: rounds, the limit program, make-monorepo.py, a repository, the four of {@link Tools}, and which
 * part to run (or "all").
 */
public final class DetectBench {
    /** Bars are for trees from this many entries on: below, starting a process is all that counts. */
    private static final int MEDIUM = 10_000;

    private static final int LARGE = 100_000;
    private static final Pattern LIMIT_MILLIS = Pattern.compile("median ([0-9.]+) ms");
    private static final String STET = "stet, warm JVM";
    private static final String ONE_FILE = "stet, one file changed";
    private static final String NOTHING = "stet, nothing changed";
    private static final String GIT = "git ls-files -s + status -uall";
    private static final String GIT_COMMANDS =
            "git ls-files -s > /dev/null && git status --porcelain -uall > /dev/null";
    private static final String LIMIT = "limit (C, walk + fstatat)";
    private static final String SCRIPT = "find | md5sum, per service";

    private static final int LOOKS = 3;

    private final int rounds;
    private final String limit;
    private final String monorepo;
    private final Tools tools;
    private final BenchRepository repository;
    private final Path caches;
    private final PrintStream out = System.out;

    private DetectBench(String[] args) throws IOException {
        rounds = Integer.parseInt(args[0]);
        limit = args[1];
        monorepo = args[2];
        repository = new BenchRepository(Path.of(args[3]));
        tools = Tools.of(List.of(args).subList(4, 8));
        caches = Files.createTempDirectory("stet-bench");
    }

    public static void main(String[] args) throws Exception {
        DetectBench bench = new DetectBench(args);
        String part = args.length > 8 ? args[8] : "all";
        switch (part) {
            case "manifest" -> bench.repository.writeManifest();
            case "warm" -> bench.unchanged();
            case "profile" -> bench.profile();
            case "one-file" -> {
                bench.warmUp(bench.indexed());
                bench.oneFile();
            }
            case "services" -> bench.services(new BenchRepository(Path.of(args[9])));
            default -> bench.all();
        }
    }

    private void all() throws Exception {
        double unchanged = unchanged();
        oneFile();
        withoutGit();
        textAuto(unchanged);
    }

    private String title(String what) {
        return repository.root().getFileName() + " (" + repository.services() + " services): " + what;
    }

    private TreeScanner indexed() {
        return new GitIndexScanner(caches.resolve("index"), name -> "");
    }

    private void warmUp(TreeScanner scanner) throws Exception {
        WarmUp.with(() -> repository.fingerprints(scanner).size());
    }

    private double limitMillis() throws IOException, InterruptedException {
        Matcher found = LIMIT_MILLIS.matcher(Commands.shell(repository.root(), limit + " W 2 . - 1"));
        if (!found.find()) {
            throw new IOException(limit + " did not say how long it took");
        }
        return Double.parseDouble(found.group(1));
    }

    private double unchanged() throws Exception {
        Contest contest = new Contest(STET)
                .addTimed(STET, () -> repository.fingerprints(indexed()).size())
                .addTimed(GIT, () -> shell(GIT_COMMANDS))
                .add(LIMIT, this::limitMillis)
                .addTimed(SCRIPT, () -> shell(md5()));
        tools.enter(contest, repository.root(), out);
        contest.run(2).forget(); // the second start of the command line makes the archive of classes
        warmUp(indexed());
        contest.runShuffled(rounds).print(title("nothing changed"), out);
        ScanStatistics statistics = repository.read(indexed()).statistics();
        out.println("  " + statistics);
        bars(contest, statistics.entries());
        return contest.median(STET);
    }

    private void bars(Contest contest, long entries) {
        tools.bars(contest, String.valueOf(repository.root().getFileName()), out);
        if (entries > MEDIUM) {
            contest.bar(GIT, 0.8, out);
            contest.bar(SCRIPT, 0.05, out);
        }
        if (entries > MEDIUM && tools.hasTurbo()) {
            contest.bar(Tools.TURBO, 0.15, out);
        }
        if (entries > LARGE) {
            contest.bar(LIMIT, 2.0, out);
        }
    }

    private int shell(String line) throws IOException, InterruptedException {
        return Commands.shell(repository.root(), line).length();
    }

    private static String md5() {
        return "for s in services/*; do find $s libs -type f -not -path '*/node_modules/*' -not -path '*/dist/*'"
                + " -path \"$s*\" -exec md5sum {} + | sort | md5sum; done > /dev/null";
    }

    /** In turn with nothing changed; whatever puts the tree into its state is not measured. */
    private void oneFile() throws Exception {
        Map<String, String> before = repository.fingerprints(indexed());
        String answer = changeOneFile();
        // nothing was read so far
        warmUp(indexed());
        Set<String> changed = new HashSet<>();
        repository.fingerprints(indexed()).forEach((service, digest) -> {
            if (!digest.equals(before.get(service))) {
                changed.add(service);
            }
        });
        Contest contest = new Contest(ONE_FILE)
                .add(NOTHING, () -> {
                    restore();
                    return nextMillis();
                })
                .add(ONE_FILE, () -> {
                    changeOneFile();
                    return nextMillis();
                })
                .run(rounds);
        contest.print(title("one file of a library changed"), out);
        contest.bar(NOTHING, 1.1, out);
        boolean right =
                changed.stream().allMatch(answer::contains) && answer.split("svc-", -1).length - 1 == changed.size();
        out.println(
                "  services found changed: " + changed.size() + (right ? ", as they should be" : ", WRONG: " + answer));
        restore();
    }

    private String changeOneFile() throws IOException, InterruptedException {
        return Commands.shell(repository.root(), "python3 " + monorepo + " mutate . --kind modify --target lib");
    }

    private void restore() throws IOException, InterruptedException {
        Commands.shell(repository.root(), "python3 " + monorepo + " restore .");
    }

    /** The first look only warms the caches of the processor again. */
    private double nextMillis() throws Exception {
        repository.fingerprints(indexed());
        Contest looks = new Contest(STET)
                .addTimed(STET, () -> repository.fingerprints(indexed()).size())
                .run(LOOKS);
        return looks.median(STET);
    }

    private void withoutGit() throws Exception {
        TreeScanner cached = new StatCacheScanner(caches.resolve("stat"));
        warmUp(cached);
        Contest contest = new Contest("stet, stat cache only")
                .addTimed(
                        "stet, stat cache only",
                        () -> repository.fingerprints(cached).size())
                .addTimed(
                        "stet, reading everything",
                        () -> repository.fingerprints(new ReadingScanner()).size())
                .run(rounds);
        contest.print(title("without git"), out);
        contest.bar("stet, reading everything", 0.5, out);
    }

    /** Last, because files older than the attributes are not trusted to the index afterwards. */
    private void textAuto(double unchanged) throws Exception {
        Path attributes = repository.root().resolve(".gitattributes");
        String before = Files.readString(attributes);
        Files.writeString(attributes, "* text=auto\n");
        warmUp(indexed());
        Contest contest = new Contest("stet, * text=auto")
                .addTimed(
                        "stet, * text=auto",
                        () -> repository.fingerprints(indexed()).size())
                .run(rounds);
        contest.print(title("* text=auto"), out);
        double ratio = contest.median("stet, * text=auto") / unchanged;
        out.printf("  bar: text=auto <= 2.00 x without: %.2f %s%n", ratio, ratio <= 2 ? "met" : "MISSED");
        Files.writeString(attributes, before);
    }

    /** The same number of files in many services and in few. */
    private void services(BenchRepository few) throws Exception {
        TreeScanner other = new GitIndexScanner(caches.resolve("few"), name -> "");
        WarmUp.with(() -> repository.fingerprints(indexed()).size()
                + few.fingerprints(other).size());
        Contest contest = new Contest(repository.services() + " services")
                .addTimed(
                        repository.services() + " services",
                        () -> repository.fingerprints(indexed()).size())
                .addTimed(few.services() + " services", () -> few.fingerprints(other)
                        .size())
                .run(3 * rounds);
        contest.print("many services against few at the same files", out);
        contest.bar(few.services() + " services", 1.2, out);
    }

    /** Runs a number of times and tells the processor time, for a profiler. */
    private void profile() throws Exception {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            long used = system.getProcessCpuTime();
            repository.fingerprints(indexed());
            out.printf(
                    "%d: %.1f ms, %.1f ms of processor time%n",
                    i, (System.nanoTime() - start) / 1e6, (system.getProcessCpuTime() - used) / 1e6);
        }
    }
}
