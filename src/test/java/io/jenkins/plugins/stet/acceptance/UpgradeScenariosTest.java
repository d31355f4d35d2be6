package io.jenkins.plugins.stet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.stet.acceptance.jenkins.Job;
import io.jenkins.plugins.stet.acceptance.jenkins.JobRun;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What an older release recorded counts after the upgrade. */
@Acceptance
@Order(20)
class UpgradeScenariosTest {
    private static final String OLD_DATA =
            """
            jenkins.model.Jenkins.get().getAdministrativeMonitor('OldData').data.each {
              println it.key.toString() + ' ' + it.value
            }
            """;

    @Test
    void shouldReadTheRecordsOfTheReleaseBefore(Sandbox sandbox) throws Exception {
        Path previous = Path.of(Settings.needed("STET_ACCEPTANCE_PREVIOUS_HPI", "the hpi of the release before"));
        Settings.needed("STET_ACCEPTANCE_RESTART", "a command that restarts the controller cleanly");
        GitRepository repository = DetectScenariosTest.two(sandbox, "upgrade");
        Job job = sandbox.onAgent("upgrade", Scripts.checkout(repository) + "detectChanges()");
        Installation installation = new Installation(sandbox.jenkins());
        JsonNode before;
        try {
            installation.ensure(previous);
            before = job.build().ended("SUCCESS").report();
        } finally {
            installation.ensure(Settings.hpi());
        }
        assertThat(job.run(1).report()).as("the report of the old run").isEqualTo(before);
        repository.write("two/a.txt", "another").commit("One file");
        JobRun run = job.build().ended("SUCCESS");
        assertThat(run.decisions()).isEqualTo("one unchanged, two changed code");
        assertThat(sandbox.jenkins().script(OLD_DATA)).doesNotContain("stet");
        assertThat(ControllerLog.warnings(sandbox.jenkins())).isEmpty();
    }
}
