package io.jenkins.plugins.stet.jenkins.running;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.TaskListener;
import io.jenkins.plugins.stet.jenkins.detect.JobRun;
import java.util.List;
import java.util.Map;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** What the <em>Stet</em> page of a run says, in words. */
@WithJenkins
class ReportPageITest extends RunningITest {
    private JenkinsRule jenkins;

    @BeforeEach
    void shouldStart(JenkinsRule rule) {
        jenkins = rule;
    }

    @Test
    void shouldCountServices() throws Exception {
        assertThat(page(run(jenkins, pipeline(jenkins.jenkins, "app", DETECT))))
                .contains("1 service, 1 changed, 0 to build", "no record of this service has passed yet")
                .doesNotContain("Mode ", "not trusted", "null");
    }

    @Test
    void shouldExplainWhatModesMeanForTheTable() throws Exception {
        assertThat(page(run(jenkins, pipeline(jenkins.jenkins, "observe", mode("observe")))))
                .contains("Mode observe: every service counts as changed. The tiers and reasons say");
        assertThat(page(run(jenkins, pipeline(jenkins.jenkins, "off", mode("off")))))
                .contains("Mode off: every service counts as changed, nothing was compared");
    }

    @Test
    void shouldShowWarningsAndWhyAServiceFailed() throws Exception {
        WorkflowRun run = run(jenkins, pipeline(jenkins.jenkins, "app", DETECT));
        new JobRun(run, TaskListener.NULL).report(report -> report.with("warnings", List.of("'x/**' matches nothing"))
                .withService("lib", Map.of("status", "failed", "error", "exit code: 3\nmore")));
        assertThat(page(run)).contains("'x/**' matches nothing", "failed", "exit code: 3");
    }

    private static String mode(String mode) {
        return DETECT.replace("detectChanges(", "detectChanges(mode: '" + mode + "', ");
    }

    private String page(WorkflowRun run) throws Exception {
        return jenkins.createWebClient().goTo(run.getUrl() + "stet/").asNormalizedText();
    }
}
