package io.jenkins.plugins.stet.jenkins.build;

import io.jenkins.plugins.stet.core.baseline.BaselineException;
import io.jenkins.plugins.stet.core.build.remote.WorkResult;
import io.jenkins.plugins.stet.core.detect.DetectionMode;
import io.jenkins.plugins.stet.core.manifest.GuardedKeys;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.manifest.ServiceOverlay;
import io.jenkins.plugins.stet.jenkins.agent.ManifestAnswer;
import io.jenkins.plugins.stet.jenkins.agent.TreeAnswer;
import io.jenkins.plugins.stet.jenkins.agent.TreeOrder;
import io.jenkins.plugins.stet.jenkins.detect.FakeImages;
import io.jenkins.plugins.stet.jenkins.detect.FakeRun;
import io.jenkins.plugins.stet.jenkins.detect.LocalTree;
import io.jenkins.plugins.stet.jenkins.detect.RunDetection;
import io.jenkins.plugins.stet.jenkins.detect.Tree;
import io.jenkins.plugins.stet.jenkins.detect.Wish;
import io.jenkins.plugins.stet.jenkins.report.Report;
import io.jenkins.plugins.stet.jenkins.store.RunState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A step in a Pipeline, on a controller that may crash, with an agent and a registry that do not. */
final class StepBench implements StepPlace, BuildLog, Ending.Report {
    final FakeAgent agent;
    final FakeRegistry registry;
    final LocalTree files;
    final List<String> log = new ArrayList<>();
    final List<Map<String, Object>> results = new ArrayList<>();
    final List<Throwable> failures = new ArrayList<>();
    FakeSchedule schedule = new FakeSchedule();
    BuildCourse course;
    boolean ready = true;
    boolean inContainerOfPod;
    Optional<String> waiting = Optional.empty();
    DetectionMode mode = DetectionMode.ENFORCE;
    Runnable beforeRead = () -> {};
    Runnable beforeSecondLook = () -> {};
    BuildSettings settings = settings(true);
    ServiceOverlay overlay = ServiceOverlay.none();
    private final Path home;
    private final String service;
    private final String node;
    private FakeRun run;
    private int number = 1;

    StepBench(Path home, String service) throws IOException {
        this.home = home;
        this.service = service;
        this.node = "1";
        this.agent = new FakeAgent();
        this.registry = new FakeRegistry();
        this.run = new FakeRun(home.resolve("job"), 1);
        this.files = new LocalTree(home.resolve("workspace"))
                .with(
                        "stet.yaml",
                        """
                        version: 1
                        registry: registry.example.com/prod
                        services:
                          base: {}
                          app:
                            dependsOn: [base]
                          extra: {}
                        """)
                .with("base/Dockerfile", "FROM scratch\nCOPY . /\n")
                .with("base/lib.txt", "lib")
                .with("app/Dockerfile", "FROM registry.example.com/prod/base\nCOPY . /\n")
                .with("app/main.txt", "one")
                .with("extra/Dockerfile", "FROM scratch\nCOPY . /\n")
                .with("extra/file.txt", "x");
        this.course = newCourse();
    }

    /** Another step on the same controller. */
    private StepBench(StepBench other, String service, String node, int number) {
        this.home = other.home;
        this.service = service;
        this.node = node;
        this.agent = other.agent;
        this.registry = other.registry;
        this.files = other.files;
        this.run = new FakeRun(home.resolve("job"), number);
        this.course = newCourse();
    }

    StepBench beside(String other, int number) {
        return beside(other, "beside", number);
    }

    StepBench beside(String other, String flowNode, int number) {
        return new StepBench(this, other, flowNode, number);
    }

    static BuildSettings settings(boolean push) {
        return new BuildSettings(push, false, List.of(), CacheWish.AUTO, List.of(), "", "", List.of(), List.of());
    }

    static BuildSettings withoutCache() {
        return new BuildSettings(true, true, List.of(), CacheWish.AUTO, List.of(), "", "", List.of(), List.of());
    }

    static BuildSettings leaving(CacheWish cache) {
        return new BuildSettings(true, false, List.of(), cache, List.of(), "", "", List.of(), List.of());
    }

    private BuildCourse newCourse() {
        return new BuildCourse(
                new BuildCourse.Ports(service, this, agent, this, this::notes, flights(), schedule, this));
    }

    private Flights flights() {
        return new Flights(home.resolve("notes"), note -> true);
    }

    NoteFile notes() {
        return NoteFile.ofStep(home.resolve("notes"), "job#1", node);
    }

    /** The step begins, and does what it does without waiting. */
    StepBench begin() {
        course.begin();
        schedule.run();
        return this;
    }

    /** Nothing that was planned happens; what was noted is read again. */
    StepBench crash() {
        schedule = new FakeSchedule();
        course = newCourse();
        return this;
    }

    StepBench resume() {
        course.resume();
        schedule.run();
        return this;
    }

    StepBench stop(Throwable cause) {
        course.stop(cause);
        return this;
    }

    /** The process that was started last ends well, and the step sees it. */
    StepBench ends() {
        agent.last().leaves(registry.push(agent.last().request));
        schedule.pass();
        return this;
    }

    StepBench leaves(WorkResult result) {
        agent.last().leaves(result);
        schedule.pass();
        return this;
    }

    /** Another run of the same job; this step is its. */
    StepBench nextRun(int number) {
        this.number = number;
        run = new FakeRun(home.resolve("job"), number);
        return crash();
    }

    /** What a step detected before in the same run. */
    StepBench detects(Wish wish) throws Exception {
        new RunDetection(run, files, log::add).detect(wish, new FakeImages());
        return this;
    }

    boolean isRecorded(String id) throws BaselineException {
        return !run.store().load(new ServiceId(id)).records().isEmpty();
    }

    boolean isNoted() throws IOException {
        return !noted().services().isEmpty();
    }

    RunState noted() throws IOException {
        return run.state().read();
    }

    Map<ServiceId, GuardedKeys> guarded() {
        return run.keys().read();
    }

    Report reported() throws IOException {
        return run.reported();
    }

    List<String> audited() throws IOException {
        return Files.readAllLines(home.resolve("job/stet/audit.log"));
    }

    String said() {
        return String.join("\n", log);
    }

    @Override
    public boolean isReady() {
        return ready;
    }

    @Override
    public Optional<String> waiting() {
        return waiting;
    }

    @Override
    public boolean isInContainerOfPod() {
        return inContainerOfPod;
    }

    @Override
    public RunBuilds builds() throws IOException, InterruptedException {
        return new RunBuilds(RunBuilds.Scope.of(run, registry, mode, scratch()), settings, log::add);
    }

    private Path scratch() {
        return home.resolve("off").resolve(String.valueOf(number));
    }

    @Override
    public Checkout checkout() {
        Tree tree = new Tree() {
            @Override
            public ManifestAnswer manifest() throws IOException {
                return files.manifest(overlay);
            }

            @Override
            public TreeAnswer read(TreeOrder order) throws IOException {
                beforeRead.run();
                return files.read(order);
            }
        };
        return new Checkout(tree, "/workspace", overlay, Map.of());
    }

    @Override
    public TreeAnswer readAgain(String node, String root, TreeOrder order) throws IOException {
        beforeSecondLook.run();
        if (agent.away) {
            throw new AgentAwayException(new IOException("the channel is closed"));
        }
        return files.read(order);
    }

    @Override
    public void say(String line) {
        log.add("Stet: " + line);
    }

    @Override
    public void copy(byte[] piece) {
        log.add(new String(piece, StandardCharsets.UTF_8));
    }

    @Override
    public void succeeded(Map<String, Object> result) {
        results.add(result);
    }

    @Override
    public void failed(Throwable cause) {
        failures.add(cause);
    }
}
