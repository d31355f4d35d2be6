package io.jenkins.plugins.stet.bench;

import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.core.image.build.BuildAccess;
import io.jenkins.plugins.stet.core.image.build.BuildDelivery;
import io.jenkins.plugins.stet.core.image.build.BuildOptions;
import io.jenkins.plugins.stet.core.image.build.BuildRequest;
import io.jenkins.plugins.stet.core.image.build.BuildSource;
import io.jenkins.plugins.stet.core.image.build.CacheExport;
import io.jenkins.plugins.stet.core.image.build.CachePlan;
import io.jenkins.plugins.stet.core.image.build.ContextEntry;
import io.jenkins.plugins.stet.core.image.build.DockerfileText;
import io.jenkins.plugins.stet.core.image.build.FileContent;
import io.jenkins.plugins.stet.core.image.build.FileState;
import io.jenkins.plugins.stet.engine.buildkit.transport.Endpoint;
import io.jenkins.plugins.stet.engine.image.EngineImageBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds from a warm JVM beside the same builds by plain calls of the engine's HTTP interface, in turn. */
public final class BuildBench {
    private static final String NOOP = "stet, nothing changed";
    /** What the JVM needs until it takes no less time any more. */
    private static final int WARM_UP = 20;

    private static final String RAW = "POST /build?version=2, nothing changed";
    private static final String WIPED = "stet, engine wiped, registry cache";
    private static final String CLASSIC = "classic build with pulled cache";

    private final Path directory;
    private final String socket;
    private final ImageReference image;
    private final ImageReference cache;
    private final EngineImageBuilder builder;
    private final byte[] busybox;

    private BuildBench(Path directory, String engine, String registry, Path busybox) throws IOException {
        this.directory = directory;
        this.socket = engine.replaceFirst("^unix://", "");
        this.image = ImageReference.parse(registry + "/bench/app:new");
        this.cache = image.repository().tag("cache");
        this.builder = new EngineImageBuilder(Endpoint.parse(engine), host -> Optional.empty());
        this.busybox = Files.readAllBytes(busybox);
    }

    /** DIRECTORY ENGINE REGISTRY BUSYBOX ROUNDS; the directory holds the context of the plain calls. */
    public static void main(String[] arguments) throws Exception {
        BuildBench bench = new BuildBench(Path.of(arguments[0]), arguments[1], arguments[2], Path.of(arguments[3]));
        int rounds = Integer.parseInt(arguments[4]);
        try (bench.builder) {
            bench.unchanged(rounds);
            bench.wiped(rounds);
        }
    }

    private void unchanged(int rounds) throws Exception {
        ImageReference local = ImageRepository.local("bench/local").tag("new");
        long start = System.nanoTime();
        build(local, BuildDelivery.Push.NO, CachePlan.none());
        System.out.printf("%ncold, whole build: %.0f ms%n", (System.nanoTime() - start) / 1e6);
        Contest contest = new Contest(NOOP)
                .addTimed(NOOP, () -> build(local, BuildDelivery.Push.NO, CachePlan.none()))
                .add(RAW, () -> post("/build?version=2&t=bench/raw"));
        contest.run(WARM_UP); // and both have built
        Contest counted = new Contest(NOOP)
                .addTimed(NOOP, () -> build(local, BuildDelivery.Push.NO, CachePlan.none()))
                .add(RAW, () -> post("/build?version=2&t=bench/raw"));
        counted.run(rounds * 3);
        counted.print("nothing changed", System.out);
        bar(counted.median(NOOP) / counted.median(RAW), 1.2);
    }

    private void wiped(int rounds) throws Exception {
        CachePlan kept = new CachePlan(true, List.of(cache), new CacheExport.Inline());
        ImageReference first = image.repository().tag("cache");
        build(first, BuildDelivery.Push.BY_TAG, new CachePlan(true, List.of(), new CacheExport.Inline()));
        classic("");
        call("POST", "/images/" + image.repository() + "/tag?repo=" + image.repository() + "&tag=classic-cache");
        call("POST", "/images/" + image.repository() + "/push?tag=classic-cache");
        Contest contest = new Contest(WIPED)
                .add(WIPED, () -> {
                    wipe();
                    long start = System.nanoTime();
                    build(image, BuildDelivery.Push.NO, kept);
                    return (System.nanoTime() - start) / 1e6;
                })
                .add(CLASSIC, () -> {
                    wipe();
                    return call("POST", "/images/create?fromImage=" + image.repository() + "&tag=classic-cache")
                            + classic("&cachefrom=%5B%22" + image.repository() + ":classic-cache%22%5D");
                });
        contest.run(rounds);
        contest.print("engine wiped, nothing changed", System.out);
        bar(contest.median(WIPED) / contest.median(CLASSIC), 0.15);
    }

    private static void bar(double ratio, double bar) {
        System.out.printf("  ratio %.2f (bar: %.2f) %s%n", ratio, bar, ratio <= bar ? "met" : "MISSED");
    }

    private void wipe() throws Exception {
        for (String name : List.of("bench/local", "bench/raw", image + "", image.repository() + ":classic-cache")) {
            call("DELETE", "/images/" + name + "?force=true");
        }
        call("DELETE", "/images/" + image.repository() + ":latest?force=true");
        call("DELETE", "/images/" + cache + "?force=true");
        call("POST", "/images/prune");
        call("POST", "/build/prune?all=true");
    }

    private double build(ImageReference target, BuildDelivery.Push push, CachePlan plan) throws Exception {
        List<ContextEntry> context = new ArrayList<>();
        byte[] app = Files.readAllBytes(directory.resolve("app"));
        context.add(new ContextEntry.RegularFile("app", 0644, FileState.of(app), FileContent.of(app)));
        context.add(new ContextEntry.RegularFile("busybox", 0755, FileState.of(busybox), FileContent.of(busybox)));
        String dockerfile = Files.readString(directory.resolve("Dockerfile"), StandardCharsets.UTF_8);
        builder.build(
                new BuildRequest(
                        new BuildSource(context, new DockerfileText(dockerfile, dockerfile), Map.of(), "bench"),
                        new BuildOptions("", List.of(), Map.of(), Map.of()),
                        new BuildDelivery(target, push, plan),
                        BuildAccess.none()),
                event -> {});
        return 0;
    }

    private double classic(String more) throws Exception {
        return post("/build?t=" + image.repository() + more);
    }

    /** With the context; milliseconds. */
    private double post(String path) throws Exception {
        run(List.of("tar", "-cf", directory + "/../context.tar", "-C", directory.toString(), "."));
        return call("POST", path, "-H", "Content-Type: application/x-tar", "-T", directory + "/../context.tar");
    }

    /** Milliseconds that curl measured, without its own start. */
    private double call(String method, String path, String... more) throws Exception {
        List<String> command = new ArrayList<>(List.of("curl", "-s", "-X", method, "--unix-socket", socket));
        command.addAll(List.of("-H", "X-Registry-Auth: e30=", "-w", "\n%{time_total}"));
        command.addAll(List.of(more));
        command.add("http://engine" + path);
        String said = run(command);
        if (said.contains("\"errorDetail\"")) {
            throw new IOException(path + ": " + said);
        }
        return Double.parseDouble(said.substring(said.lastIndexOf('\n') + 1)) * 1000;
    }

    private static String run(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command + ": " + said);
        }
        return said;
    }
}
