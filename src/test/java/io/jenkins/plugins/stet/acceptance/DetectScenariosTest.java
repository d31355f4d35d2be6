package io.jenkins.plugins.stet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.acceptance.jenkins.Job;
import io.jenkins.plugins.stet.acceptance.jenkins.JobRun;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Services without images: what is decided from content alone. */
@Acceptance
@Order(2)
class DetectScenariosTest {
    private static final String TWO =
            """
            version: 1
            services:
              one: {image: false}
              two: {image: false}
            """;

    @Test
    void shouldDecideByContentFromTheFirstBuildToARevert(Sandbox sandbox) throws Exception {
        GitRepository repository = two(sandbox, "detect");
        Job job = sandbox.onAgent("detect", Scripts.checkout(repository) + "detectChanges()");
        assertThat(job.build().ended("SUCCESS").decisions())
                .as("first build")
                .isEqualTo("one changed full, two changed full");
        assertThat(job.build().ended("SUCCESS").decisions())
                .as("nothing changed")
                .isEqualTo("one unchanged, two unchanged");
        repository.write("one/a.txt", "another").commit("One file");
        JobRun changed = job.build().ended("SUCCESS");
        assertThat(changed.decisions()).as("one file").isEqualTo("one changed code, two unchanged");
        assertThat(changed.log()).contains("Stet: one: changed, code (one/a.txt modified)");
        repository.write("one/a.txt", "first").commit("Revert");
        assertThat(job.build().ended("SUCCESS").decisions()).as("revert").isEqualTo("one changed code, two unchanged");
        repository.git("commit", "-q", "--allow-empty", "-m", "Nothing");
        assertThat(job.build().ended("SUCCESS").decisions())
                .as("an empty commit")
                .isEqualTo("one unchanged, two unchanged");
    }

    @Test
    void shouldNotForgetTheWorkOfARedRun(Sandbox sandbox) throws Exception {
        GitRepository repository = two(sandbox, "red");
        String script = Scripts.checkout(repository) + "detectChanges()\nif (fileExists('one/red')) { error 'red' }";
        Job job = sandbox.onAgent("red", script);
        job.build().ended("SUCCESS");
        repository.write("one/red", "").write("two/a.txt", "another").commit("Red");
        assertThat(job.build().ended("FAILURE").decisions()).isEqualTo("one changed code, two changed code");
        repository.git("rm", "-q", "one/red");
        repository.commit("Green");
        assertThat(job.build().ended("SUCCESS").decisions())
                .as("what the red run did not pass")
                .isEqualTo("one unchanged, two changed code");
        assertThat(job.build().ended("SUCCESS").decisions()).isEqualTo("one unchanged, two unchanged");
    }

    @Test
    void shouldRunBodiesOfIfChangedUntilTheyPassed(Sandbox sandbox) throws Exception {
        GitRepository repository = two(sandbox, "bodies");
        String script = Scripts.checkout(repository)
                + """
                detectChanges()
                ifChanged(service: 'one') { echo 'body of one' }
                catchError(buildResult: 'FAILURE') { ifChanged(service: 'two') { echo 'body of two'; error 'red' } }
                """;
        Job job = sandbox.onAgent("bodies", script);
        assertThat(job.build().ended("FAILURE").log()).contains("body of one", "body of two");
        JobRun second = job.build().ended("FAILURE");
        assertThat(second.decisions()).isEqualTo("one unchanged, two changed full");
        assertThat(second.log()).doesNotContain("body of one").contains("body of two");
    }

    @Test
    void shouldBelieveNobodyElsesRecords(Sandbox sandbox) throws Exception {
        GitRepository repository = two(sandbox, "copied");
        String script = Scripts.checkout(repository) + "detectChanges()";
        sandbox.onAgent("copied", script).build().ended("SUCCESS");
        assertThat(sandbox.onAgent("copy", script).build().ended("SUCCESS").decisions())
                .isEqualTo("one changed full, two changed full");
    }

    static GitRepository two(Sandbox sandbox, String name) throws Exception {
        return sandbox.repository(name)
                .write("stet.yaml", TWO)
                .write("one/a.txt", "first")
                .write("two/a.txt", "first")
                .commit("First");
    }
}
