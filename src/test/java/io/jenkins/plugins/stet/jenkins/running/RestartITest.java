package io.jenkins.plugins.stet.jenkins.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assume.assumeFalse;

import hudson.Functions;
import hudson.model.Result;
import io.jenkins.plugins.stet.jenkins.config.RegistryEntry;
import io.jenkins.plugins.stet.jenkins.config.StetConfiguration;
import java.util.List;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.RealJenkinsRule;

/** Steps in the middle of their work while the controller goes and comes back, in a process of its own. */
public class RestartITest extends RunningITest {
    @Rule
    public final RealJenkinsRule controller = new RealJenkinsRule();

    private HeldServer held;

    @Before
    public void shouldHold() throws Exception {
        held = new HeldServer("not today");
    }

    @After
    public void shouldLetGo() {
        held.close();
    }

    /** The registry is asked for the base image while the controller goes. */
    private static String detecting(String host) {
        return """
                node {
                  writeFile file: 'app/Dockerfile', text: 'FROM %s/base:1'
                  def found = detectChanges(manifestText: 'version: 1\\nservices:\\n  app: {baseImages: rebuild}\\n')
                  echo "changed=${found.changed}"
                }
                """
                .formatted(host);
    }

    private static String building(String host) {
        return """
                node {
                  writeFile file: 'stet.yaml', text: 'version: 1\\nservices:\\n  app:\\n'
                  writeFile file: 'app/Dockerfile', text: 'FROM scratch\\nCOPY a.txt /\\n'
                  writeFile file: 'app/a.txt', text: 'one'
                  cachedImageBuild(service: 'app', engine: 'tcp://%s', push: false)
                }
                """
                .formatted(host);
    }

    @Test
    public void shouldDetectAgainAfterAStop() throws Throwable {
        String host = held.host();
        controller.startJenkins();
        controller.runRemotely(new Begin(host, detecting(host)));
        held.awaitQuestion();
        controller.stopJenkins();
        held.open();
        controller.startJenkins();
        controller.runRemotely(RestartITest::expectDetection);
        controller.stopJenkins();
    }

    @Test
    public void shouldDetectAgainAfterAKill() throws Throwable {
        String host = held.host();
        controller.startJenkins();
        controller.runRemotely(new Begin(host, detecting(host)));
        held.awaitQuestion();
        controller.stopJenkinsForcibly();
        held.open();
        controller.startJenkins();
        controller.runRemotely(RestartITest::expectDetection);
        controller.stopJenkins();
    }

    @Test
    public void shouldGoOnWithTheBuildProcessAfterAStop() throws Throwable {
        assumeFalse("images are built on Linux only", Functions.isWindows());
        String host = held.host();
        controller.startJenkins();
        controller.runRemotely(new Begin(host, building(host)));
        held.awaitQuestion();
        controller.stopJenkins();
        held.open();
        controller.startJenkins();
        controller.runRemotely(RestartITest::expectRefusal);
        controller.stopJenkins();
    }

    @Test
    public void shouldGoOnWithTheBuildProcessAfterAKill() throws Throwable {
        assumeFalse("images are built on Linux only", Functions.isWindows());
        String host = held.host();
        controller.startJenkins();
        controller.runRemotely(new Begin(host, building(host)));
        held.awaitQuestion();
        controller.stopJenkinsForcibly();
        held.open();
        controller.startJenkins();
        controller.runRemotely(RestartITest::expectRefusal);
        controller.stopJenkins();
    }

    /** Sent to the controller. */
    private record Begin(String host, String script) implements RealJenkinsRule.Step {
        @Override
        public void run(JenkinsRule jenkins) throws Exception {
            RegistryEntry registry = new RegistryEntry(host);
            registry.setInsecure(true);
            StetConfiguration.get().setRegistries(List.of(registry));
            pipeline(jenkins.jenkins, "app", script).scheduleBuild2(0).waitForStart();
        }
    }

    private static WorkflowRun end(JenkinsRule jenkins, Result expected) throws Exception {
        WorkflowRun run =
                jenkins.jenkins.getItemByFullName("app", WorkflowJob.class).getBuildByNumber(1);
        jenkins.assertBuildStatus(expected, jenkins.waitForCompletion(run));
        return run;
    }

    private static void expectDetection(JenkinsRule jenkins) throws Exception {
        jenkins.assertLogContains("changed=[app]", end(jenkins, Result.SUCCESS));
    }

    /** That the engine refused, and nothing else, is why it failed: the process outlived the controller. */
    private static void expectRefusal(JenkinsRule jenkins) throws Exception {
        WorkflowRun run = end(jenkins, Result.FAILURE);
        jenkins.assertLogContains("Resuming build", run);
        jenkins.assertLogContains("not today", run);
        assertThat(jenkins.jenkins.getRootDir().toPath().resolve("stet/builds"))
                .satisfiesAnyOf(directory -> assertThat(directory).doesNotExist(), directory -> assertThat(directory)
                        .isEmptyDirectory());
    }
}
