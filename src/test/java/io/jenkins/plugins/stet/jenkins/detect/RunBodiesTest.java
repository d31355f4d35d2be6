package io.jenkins.plugins.stet.jenkins.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.detect.DetectionMode;
import io.jenkins.plugins.stet.core.plan.BuildHow;
import io.jenkins.plugins.stet.core.plan.PlanningRules.Verification;
import io.jenkins.plugins.stet.jenkins.detect.ChangeQuestion.Answer;
import io.jenkins.plugins.stet.jenkins.detect.ChangeQuestion.Answer.Due;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the bodies of a run mean for those that follow in it. */
class RunBodiesTest {
    @TempDir
    private Path directory;

    private LocalTree tree;
    private FakeRun run;

    @BeforeEach
    void detectTheFirstTime() throws Exception {
        run = new FakeRun(directory.resolve("job"), 1);
        tree = new LocalTree(directory.resolve("workspace"))
                .with(
                        "stet.yaml",
                        """
                        version: 1
                        services:
                          lambda: {image: false, inputs: {only: ["*.py"]}, tasks: {test: {include: ["tests/**"]}}}
                        """)
                .with("lambda/handler.py", "pass")
                .with("lambda/tests/first", "1");
        detect(DetectionMode.ENFORCE);
    }

    private void detect(DetectionMode mode) throws Exception {
        Wish wish = new Wish(
                mode, List.of(), new Wish.Forced(false, List.of(), "test"), BuildHow.Cache.USE, Verification.ASK);
        new RunDetection(run, tree, line -> {}).detect(wish, new FakeImages());
    }

    private Answer ask(String task) throws Exception {
        return ChangeQuestion.of("lambda", task, "").answer(run.state().read());
    }

    private void endWell(String task, Answer due, String name) throws Exception {
        ChangeQuestion question = ChangeQuestion.of("lambda", task, "");
        RunBodies bodies = new RunBodies(run);
        bodies.started(question, ((Due) due).content(), name);
        bodies.endedWell(question, (Due) due, name);
    }

    @Test
    void shouldDoATaskOnceInARun() throws Exception {
        endWell("test", ask("test"), "1");

        assertThat(ask("test")).isInstanceOf(Answer.NotDue.class);
        assertThat(ask("")).isInstanceOf(Due.class);
    }

    @Test
    void shouldDoEverythingThatIsGuardedByTheServiceAlone() throws Exception {
        endWell("", ask(""), "1");

        assertThat(ask("")).as("it may be other work").isInstanceOf(Due.class);
    }

    @Test
    void shouldDoATaskAgainWhenTheServiceChanged() throws Exception {
        endWell("test", ask("test"), "1");
        tree.with("lambda/handler.py", "raise Exception()");
        detect(DetectionMode.ENFORCE);

        assertThat(ask("test")).isInstanceOf(Due.class);
    }

    @Test
    void shouldNotPassATaskForInputsThatItsBodyDidNotRunWith() throws Exception {
        Answer first = ask("test");
        tree.with("lambda/tests/first", "2");
        detect(DetectionMode.ENFORCE);

        endWell("test", first, "1");

        assertThat(ask("test")).isInstanceOf(Due.class);
        detect(DetectionMode.ENFORCE);
        assertThat(ask("test")).as("nor in later runs").isInstanceOf(Due.class);
    }

    @Test
    void shouldNotPassInAGreenRunWhatWasAskedAboutOtherInputs() throws Exception {
        ChangeQuestion question = ChangeQuestion.of("lambda", "test", "");
        new RunBodies(run).asked(question, (Due) ask("test"));
        tree.with("lambda/tests/first", "2");
        detect(DetectionMode.ENFORCE);
        run.ends(RunEnd.Outcome.SUCCESS);

        run = new FakeRun(directory.resolve("job"), 2);
        detect(DetectionMode.ENFORCE);

        assertThat(ask("")).isInstanceOf(Answer.NotDue.class);
        assertThat(ask("test")).isInstanceOf(Due.class);
    }

    @Test
    void shouldLeaveOutNothingWhenObserving() throws Exception {
        detect(DetectionMode.OBSERVE);
        endWell("test", ask("test"), "1");

        assertThat(ask("test")).isInstanceOf(Due.class);
    }
}
