package io.jenkins.plugins.stet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.acceptance.jenkins.Configurations;
import io.jenkins.plugins.stet.acceptance.jenkins.Job;
import io.jenkins.plugins.stet.acceptance.jenkins.JobRun;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Whom a run believes, by what its job was made from. */
@Acceptance
@Order(7)
class TrustScenariosTest {
    /** What HEAD of a repository points to is primary for a git source. */
    private static final String PRIMARY = "main";

    @Test
    void shouldLetBranchesReadThePrimaryBranch(Sandbox sandbox) throws Exception {
        multibranch(sandbox, "branches", "detectChanges()");
        JobRun main = sandbox.jenkins()
                .job(sandbox.id() + "/branches/main")
                .last()
                .await()
                .ended("SUCCESS");
        assertThat(main.report().path("trust").asText()).isEqualTo("primary");
        JobRun feature =
                sandbox.jenkins().job(sandbox.id() + "/branches/feature").run(1).ended("SUCCESS");
        assertThat(feature.report().path("trust").asText()).isEqualTo("branch");
        assertThat(feature.decisions())
                .as("what main has passed, and what the branch changed")
                .isEqualTo("one unchanged, two changed code");
        JobRun again =
                sandbox.jenkins().job(sandbox.id() + "/branches/main").build().ended("SUCCESS");
        assertThat(again.decisions()).as("main takes nothing from branches").isEqualTo("one unchanged, two unchanged");
    }

    private static void multibranch(Sandbox sandbox, String name, String body) throws Exception {
        GitRepository repository = DetectScenariosTest.two(sandbox, name);
        repository.write("Jenkinsfile", jenkinsfile(body)).commit("Jenkinsfile");
        Job folder =
                sandbox.jenkins().put(sandbox.id() + '/' + name, Configurations.multibranch(repository.url(), "main"));
        sandbox.jenkins().job(folder.fullName() + "/main").last().await();
        repository.git("checkout", "-q", "-b", "feature");
        repository.write("two/a.txt", "of the branch").commit("Feature");
        repository.git("checkout", "-q", PRIMARY);
        folder.scan();
        sandbox.jenkins().job(folder.fullName() + "/feature").last().await();
    }

    private static String jenkinsfile(String body) {
        return "node('" + Settings.agentLabel() + "') {\ncheckout scm\n" + body + "\n}\n";
    }
}
