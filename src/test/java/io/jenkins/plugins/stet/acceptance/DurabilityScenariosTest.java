package io.jenkins.plugins.stet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.acceptance.jenkins.Job;
import io.jenkins.plugins.stet.acceptance.jenkins.JobRun;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The controller goes down in the middle of a step, and the run ends as if nothing had been. */
@Acceptance
@Order(8)
class DurabilityScenariosTest {
    private static final int BUILD_SECONDS = 45;
    /** A hole of so many bytes takes a while to read and no space. */
    private static final String BIG = "2G";

    /** How the controller goes down. */
    private interface Fall {
        void happen() throws Exception;
    }

    @Test
    void shouldDetectAcrossARestart(Sandbox sandbox) throws Exception {
        detectAcross(sandbox, "detect-restart", sandbox::restart);
    }

    @Test
    void shouldDetectAcrossAKill(Sandbox sandbox) throws Exception {
        detectAcross(sandbox, "detect-kill", sandbox::kill);
    }

    @Test
    void shouldBuildAcrossARestart(Sandbox sandbox) throws Exception {
        buildAcross(sandbox, "build-restart", sandbox::restart);
    }

    @Test
    void shouldBuildAcrossAKill(Sandbox sandbox) throws Exception {
        buildAcross(sandbox, "build-kill", sandbox::kill);
    }

    private static void detectAcross(Sandbox sandbox, String name, Fall fall) throws Exception {
        GitRepository repository = DetectScenariosTest.two(sandbox, name);
        String script = Scripts.checkout(repository) + "sh 'truncate -s " + BIG + " one/big; touch two/here'\n"
                + "try { echo 'about to detect'; echo \"changed ${detectChanges().changed}\" }\n"
                + "finally { sh 'rm one/big' }";
        Job job = sandbox.onAgent(name, script);
        JobRun run = job.start();
        run.awaitLog("about to detect");
        fall.happen();
        run.await().ended("SUCCESS");
        assertThat(run.logLines(line -> line.startsWith("changed "))).containsExactly("changed [one, two]");
        assertThat(run.logLines(line -> line.startsWith("Resuming build")))
                .as("the fall was in the middle")
                .hasSize(1);
        assertThat(job.build().ended("SUCCESS").decisions()).isEqualTo("one unchanged, two unchanged");
    }

    private static void buildAcross(Sandbox sandbox, String name, Fall fall) throws Exception {
        ImageServices services = ImageServices.of(sandbox, name, List.of("app")).slow("app", BUILD_SECONDS);
        Job job = sandbox.onAgent(name, services.checkout() + "detectChanges()\n" + services.build("app"));
        JobRun run = job.start();
        run.awaitLog("[2/3] COPY app.txt");
        fall.happen();
        assertThat(run.logLines(line -> line.startsWith("outcome of")))
                .as("still building")
                .isEmpty();
        assertThat(Workers.of(sandbox.id())).as("build processes").hasSize(1);
        run.await().ended("SUCCESS");
        assertThat(ImageServices.status(run, "app")).isEqualTo("built");
        assertThat(services.images().tags(services.image("app")))
                .filteredOn(tag -> tag.startsWith("fp-"))
                .hasSize(1);
        JobRun next = job.build().ended("SUCCESS");
        assertThat(next.decisions()).isEqualTo("app unchanged");
        assertThat(ImageServices.digest(next, "app")).isEqualTo(ImageServices.digest(run, "app"));
        assertThat(Workers.of(sandbox.id())).as("processes left over").isEmpty();
        assertThat(ControllerLog.warnings(sandbox.jenkins())).isEmpty();
    }
}
