package io.jenkins.plugins.stet.jenkins.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.stet.core.baseline.MarkedImage;
import io.jenkins.plugins.stet.core.detect.DetectionJson;
import io.jenkins.plugins.stet.core.detect.DetectionMode;
import io.jenkins.plugins.stet.core.detect.DetectionResult;
import io.jenkins.plugins.stet.core.detect.Recorder;
import io.jenkins.plugins.stet.core.detect.ServiceResult;
import io.jenkins.plugins.stet.core.detect.Stamps;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.plan.BuildHow;
import io.jenkins.plugins.stet.core.plan.Place;
import io.jenkins.plugins.stet.core.plan.PlanningRules.Verification;
import io.jenkins.plugins.stet.jenkins.detect.ChangeQuestion.Answer.Due;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunDetectionTest {
    private static final ServiceId BACKEND = new ServiceId("backend");
    private static final ServiceId LAMBDA = new ServiceId("lambda");

    @TempDir
    private Path directory;

    private LocalTree tree;
    private final FakeImages images = new FakeImages();
    private final List<String> log = new ArrayList<>();

    @BeforeEach
    void writeTree() throws Exception {
        tree = new LocalTree(directory.resolve("workspace"))
                .with(
                        "stet.yaml",
                        """
                        version: 1
                        registry: registry.example.com/prod
                        services:
                          backend: {tasks: {test: {include: ["tests/**"]}}}
                          lambda: {image: false}
                        """)
                .with("backend/Dockerfile", "FROM scratch\nCOPY src /src\n")
                .with("backend/src/main.rs", "fn main() {}")
                .with("backend/tests/first", "1")
                .with("lambda/handler.py", "pass");
    }

    private FakeRun run(int number) {
        return new FakeRun(directory.resolve("job"), number);
    }

    private static Wish wish(DetectionMode mode, String... only) {
        return new Wish(
                mode, List.of(only), new Wish.Forced(false, List.of(), "test"), BuildHow.Cache.USE, Verification.ASK);
    }

    private DetectionResult detect(FakeRun run, Wish wish) throws Exception {
        log.clear();
        return new RunDetection(run, tree, log::add).detect(wish, images);
    }

    private DetectionResult detect(FakeRun run) throws Exception {
        return detect(run, wish(DetectionMode.ENFORCE));
    }

    private static List<?> names(DetectionResult result, String list) {
        return (List<?>) DetectionJson.map(result).get(list);
    }

    private void build(FakeRun run, DetectionResult result) throws Exception {
        ServiceResult backend = result.find(BACKEND).orElseThrow();
        Place.Output.Image output = (Place.Output.Image) backend.output();
        new Recorder(run.store(), Stamps.ofBuild(run.stamp()))
                .built(
                        backend,
                        new Recorder.Built(
                                output.repository(),
                                MarkedImage.of(Digest.of(new byte[] {1})),
                                Map.of(),
                                BuildHow.Cache.USE));
    }

    private void passEverything(int number) throws Exception {
        FakeRun run = run(number);
        build(run, detect(run));
        assertThat(run.ends(RunEnd.Outcome.SUCCESS)).isEmpty();
    }

    @Test
    void shouldTakeEverythingForChangedWithoutRecords() throws Exception {
        DetectionResult result = detect(run(1));

        assertThat(names(result, "changed")).isEqualTo(List.of("backend", "lambda"));
        assertThat(names(result, "build")).isEqualTo(List.of("backend"));
        assertThat(log).hasSize(2).allMatch(line -> line.startsWith("Stet: "));
        assertThat(log.get(0)).startsWith("Stet: backend: build, full (");
    }

    @Test
    void shouldLeaveAloneWhatTheLastGreenRunPassed() throws Exception {
        passEverything(1);

        DetectionResult result = detect(run(2));

        assertThat(names(result, "changed")).isEqualTo(List.of());
        assertThat(log).containsExactly("Stet: backend: unchanged (same as job #1)", "Stet: lambda: unchanged");
    }

    @Test
    void shouldNameTheFileThatChanged() throws Exception {
        passEverything(1);
        tree.with("backend/src/main.rs", "fn main() { panic!() }").with("lambda/new.py", "");

        DetectionResult result = detect(run(2));

        assertThat(names(result, "build")).isEqualTo(List.of("backend"));
        assertThat(log.get(0)).startsWith("Stet: backend: build, code (backend/src/main.rs modified), about ");
        assertThat(log.get(1)).startsWith("Stet: lambda: changed, code (lambda/new.py added), about ");
    }

    @Test
    void shouldBuildAgainWhatTheRegistryLost() throws Exception {
        passEverything(1);
        images.emptied = true;

        assertThat(names(detect(run(2)), "build")).isEqualTo(List.of("backend"));
    }

    @Test
    void shouldNotPassWhatARedRunBuilt() throws Exception {
        FakeRun red = run(1);
        build(red, detect(red));
        red.ends(RunEnd.Outcome.OTHER);

        DetectionResult result = detect(run(2));

        assertThat(names(result, "changed")).isEqualTo(List.of("backend", "lambda"));
        assertThat(names(result, "build")).isEqualTo(List.of());
    }

    @Test
    void shouldPassInARedRunWhatItsBodiesPassed() throws Exception {
        FakeRun red = run(1);
        build(red, detect(red));
        body(red, LAMBDA, "1", true);
        body(red, BACKEND, "2", true);
        body(red, BACKEND, "3", false);
        red.ends(RunEnd.Outcome.OTHER);

        assertThat(names(detect(run(2)), "changed")).isEqualTo(List.of("backend"));
    }

    private static Due due(ChangeQuestion question, FakeRun run) throws Exception {
        return (Due) question.answer(run.state().read());
    }

    private static void body(FakeRun run, ServiceId service, String name, boolean endsWell) throws Exception {
        ChangeQuestion question = ChangeQuestion.of(service.value(), "", "");
        RunBodies bodies = new RunBodies(run);
        Due due = due(question, run);
        bodies.started(question, due.content(), name);
        if (endsWell) {
            bodies.endedWell(question, due, name);
        }
    }

    @Test
    void shouldPassATaskAsSoonAsItsBodyEndedWell() throws Exception {
        FakeRun red = run(1);
        build(red, detect(red));
        ChangeQuestion question = ChangeQuestion.of("backend", "test", "");
        new RunBodies(red).endedWell(question, due(question, red), "1");
        red.ends(RunEnd.Outcome.OTHER);

        FakeRun next = run(2);
        detect(next);
        assertThat(question.answer(next.state().read())).isInstanceOf(ChangeQuestion.Answer.NotDue.class);
        assertThat(ChangeQuestion.of("backend", "", "").answer(next.state().read()))
                .isInstanceOf(ChangeQuestion.Answer.Due.class);
    }

    @Test
    void shouldNotPassAContentThatItsBodyDidNotRunWith() throws Exception {
        FakeRun red = run(1);
        build(red, detect(red));
        body(red, LAMBDA, "1", true);
        tree.with("lambda/handler.py", "raise Exception()");
        detect(red);
        red.ends(RunEnd.Outcome.OTHER);

        assertThat(names(detect(run(2)), "changed")).isEqualTo(List.of("backend", "lambda"));
    }

    @Test
    void shouldRecordNothingOnceSwitchedOff() throws Exception {
        FakeRun run = run(1);
        detect(run);
        detect(run, wish(DetectionMode.OFF));
        run.ends(RunEnd.Outcome.SUCCESS);

        assertThat(names(detect(run(2)), "changed")).isEqualTo(List.of("backend", "lambda"));
    }

    @Test
    void shouldPassTheTasksThatAGreenRunAskedAbout() throws Exception {
        FakeRun green = run(1);
        build(green, detect(green));
        ChangeQuestion question = ChangeQuestion.of("backend", "test", "");
        new RunBodies(green).asked(question, due(question, green));
        green.ends(RunEnd.Outcome.SUCCESS);
        tree.with("backend/tests/first", "2");

        DetectionResult result = detect(run(2));

        assertThat(names(result, "changed")).isEqualTo(List.of());
        assertThat(result.find(BACKEND).orElseThrow().decision().tasks())
                .containsEntry("test", io.jenkins.plugins.stet.core.plan.TaskState.DUE);
    }

    @Test
    void shouldNameEverythingWhenObserving() throws Exception {
        passEverything(1);

        DetectionResult result = detect(run(2), wish(DetectionMode.OBSERVE));

        assertThat(names(result, "changed")).isEqualTo(List.of("backend", "lambda"));
        assertThat(names(result, "build")).isEqualTo(List.of("backend"));
        assertThat(log).contains("Stet: backend: unchanged (same as job #1)");
        assertThat(log.get(log.size() - 1)).contains("observe");
    }

    @Test
    void shouldReadAndRecordNothingWhenOff() throws Exception {
        FakeRun run = run(1);

        DetectionResult result = detect(run, wish(DetectionMode.OFF));

        assertThat(names(result, "changed")).isEqualTo(List.of("backend", "lambda"));
        assertThat(tree.reads).isZero();
        assertThat(images.asked).isEmpty();
        assertThat(run.state().read().services()).isEmpty();
        assertThat(log).last().asString().startsWith(LastLines.OFF);
    }

    @Test
    void shouldTellOnlyAboutWhatWasAskedFor() throws Exception {
        assertThat(names(detect(run(1), wish(DetectionMode.ENFORCE, "lambda")), "changed"))
                .isEqualTo(List.of("lambda"));
    }

    @Test
    void shouldRefuseServicesThatAreNotThere() {
        assertThatThrownBy(() -> detect(run(1), wish(DetectionMode.ENFORCE, "bakend")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("'bakend'")
                .hasMessageContaining("backend");
    }

    @Test
    void shouldSayWhereTheManifestIsWrong() throws Exception {
        tree.with("stet.yaml", "version: 1\nservices:\n  backend: {contxt: x}\n");

        assertThatThrownBy(() -> detect(run(1)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("stet.yaml:3:");
    }

    @Test
    void shouldNotLetFileNamesWriteTheLog() throws Exception {
        passEverything(1);
        tree.with("lambda/a\nStet: b: unchanged", "");

        detect(run(2));

        assertThat(log).hasSize(2).noneMatch(line -> line.contains("\n"));
    }

    @Test
    void shouldReportWhatItDecided() throws Exception {
        FakeRun run = run(1);
        detect(run);

        Map<String, Object> report = run.reported().json();
        assertThat(report)
                .containsEntry("version", 1L)
                .containsEntry("mode", "enforce")
                .containsEntry("trust", "branch");
        assertThat(run.reported().services())
                .extracting(service -> service.get("name"))
                .containsExactly("backend", "lambda");
    }
}
