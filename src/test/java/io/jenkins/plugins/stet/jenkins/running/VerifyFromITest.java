package io.jenkins.plugins.stet.jenkins.running;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.Slave;
import io.jenkins.plugins.stet.jenkins.config.RegistryEntry;
import io.jenkins.plugins.stet.jenkins.config.StetConfiguration;
import io.jenkins.plugins.stet.testing.registry.FakeRegistry;
import java.util.List;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** Base images asked for by an agent, whose Java has nothing of ours but what is sent to it. */
@WithJenkins
class VerifyFromITest extends RunningITest {
    private static final String SAID = "registries are asked from agent";

    @Test
    void shouldAskRegistriesFromTheAgent(JenkinsRule jenkins) throws Exception {
        try (FakeRegistry registry = FakeRegistry.plain()) {
            WorkflowRun run = run(jenkins, job(jenkins, registry.host(), "agent"));

            jenkins.assertLogContains(SAID, run);
            jenkins.assertLogNotContains("asked from agent 'slave0': it could not ask", run);
            jenkins.assertLogContains("changed=[app]", run);
            assertThat(registry.requests()).isNotEmpty();
        }
    }

    @Test
    void shouldAskRegistriesFromTheControllerThatReachesThem(JenkinsRule jenkins) throws Exception {
        try (FakeRegistry registry = FakeRegistry.plain()) {
            WorkflowRun run = run(jenkins, job(jenkins, registry.host(), "auto"));

            jenkins.assertLogNotContains("asked from agent", run);
            assertThat(registry.requests()).isNotEmpty();
        }
    }

    @Test
    void shouldAskTheAgentWhereTheControllerHasNoWay(JenkinsRule jenkins) throws Exception {
        String host;
        try (FakeRegistry registry = FakeRegistry.plain()) {
            host = registry.host();
        }
        WorkflowRun run = run(jenkins, job(jenkins, host, "auto"));

        jenkins.assertLogContains(
                host + " is asked from agent 'slave0', because the controller does not get there", run);
    }

    private static WorkflowJob job(JenkinsRule jenkins, String host, String verifyFrom) throws Exception {
        StetConfiguration configuration = StetConfiguration.get();
        configuration.setRegistries(List.of(new RegistryEntry(host)));
        configuration.setVerifyFrom(verifyFrom);
        Slave agent = jenkins.createOnlineSlave();
        return pipeline(
                jenkins.jenkins,
                "app",
                """
                node('%s') {
                  writeFile file: 'app/Dockerfile', text: 'FROM %s/base:1'
                  def found = detectChanges(manifestText: 'version: 1\\nservices:\\n  app: {}\\n')
                  echo "changed=${found.changed}"
                }
                """
                        .formatted(agent.getNodeName(), host));
    }
}
