package io.jenkins.plugins.stet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.acceptance.jenkins.JobRun;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pull requests as GitHub tells of them: what they are believed, and what they leave. */
@Acceptance
@Order(8)
class ChangeRequestScenariosTest {
    @Test
    void shouldGivePullRequestsOfTheRepositoryTagsOfTheirOwn(Sandbox sandbox) throws Exception {
        try (GitHubProject project = GitHubProject.of(sandbox, "origin", "Contributors")) {
            JobRun main = project.job("main").last();
            assertThat(trust(main)).isEqualTo("primary");
            String digest = ImageServices.digest(main, "app");
            List<String> before = project.pushed();
            assertThat(before).contains("latest " + digest, "main " + digest);

            JobRun same = project.pull(1, FakeGitHub.OWNER).ended("SUCCESS");
            assertThat(trust(same)).isEqualTo("change");
            assertThat(same.decisions()).as("what main has passed").isEqualTo("app unchanged");
            assertThat(ImageServices.digest(same, "app")).isEqualTo(digest);

            project.repository().write("app/a.txt", "of pull request 1");
            JobRun changed = project.pull(1, FakeGitHub.OWNER).ended("SUCCESS");
            assertThat(changed.decisions()).isEqualTo("app build code");
            assertThat(project.pushed())
                    .as("the tags of others stay")
                    .containsAll(before)
                    .filteredOn(tag -> !before.contains(tag))
                    .allMatch(tag -> tag.startsWith("pr-1") || tag.startsWith("cache-pr-1 "))
                    .contains("pr-1 " + ImageServices.digest(changed, "app"));
            JobRun after = project.job("main").build().ended("SUCCESS");
            assertThat(after.decisions()).as("main takes nothing from it").isEqualTo("app unchanged");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nobody", "Contributors", "Everyone"})
    void shouldPushNothingOfForksWhomeverTheSourceTrusts(String trust, Sandbox sandbox) throws Exception {
        try (GitHubProject project = GitHubProject.of(sandbox, "fork-" + trust.toLowerCase(Locale.ROOT), trust)) {
            List<String> before = project.pushed();
            String records = project.records("main");
            project.repository().write("app/a.txt", "of mallory");
            JobRun fork = project.pull(2, "mallory").ended("SUCCESS");
            assertThat(trust(fork)).isEqualTo("untrusted");
            assertThat(ImageServices.status(fork, "app")).isEqualTo("built");
            assertThat(project.pushed()).isEqualTo(before);
            assertThat(project.records("main")).isEqualTo(records);
        }
    }

    @Test
    void shouldTrustNoReplayOfAPullRequest(Sandbox sandbox) throws Exception {
        try (GitHubProject project = GitHubProject.of(sandbox, "replay", "Nobody")) {
            project.repository().write("app/a.txt", "of pull request 3");
            JobRun committed = project.pull(3, FakeGitHub.OWNER).ended("SUCCESS");
            assertThat(trust(committed)).isEqualTo("change");
            List<String> before = project.pushed();
            String records = project.records("main");
            sandbox.jenkins()
                    .script("def job = jenkins.model.Jenkins.get().getItemByFullName('"
                            + committed.job().fullName()
                            + "')\ndef action = job.lastBuild.getAction("
                            + "org.jenkinsci.plugins.workflow.cps.replay.ReplayAction)\n"
                            + "action.run2(action.originalScript.replace('detectChanges()',"
                            + " 'writeFile(file: \"app/a.txt\", text: \"replayed\")\\ndetectChanges()'), [:])");
            JobRun replayed = committed.job().run(committed.number() + 1);
            replayed.awaitLog("outcome of app");
            replayed.await().ended("SUCCESS");
            assertThat(trust(replayed)).isEqualTo("untrusted");
            assertThat(ImageServices.status(replayed, "app")).isEqualTo("built");
            assertThat(project.pushed()).isEqualTo(before);
            assertThat(project.records("main")).isEqualTo(records);
        }
    }

    private static String trust(JobRun run) throws Exception {
        return run.report().path("trust").asText();
    }
}
