package io.jenkins.plugins.stet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.acceptance.jenkins.JobRun;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What a stranger's pull request tries: nothing leaves, and nothing of others is written. */
@Acceptance
@Order(9)
class ForkScenariosTest {
    @Test
    void shouldRefuseForksThatChangeKeysOfTheManifest(Sandbox sandbox) throws Exception {
        try (Elsewhere elsewhere = Elsewhere.configured(sandbox.jenkins());
                GitHubProject project = GitHubProject.of(sandbox, "keys", "Nobody")) {
            Left before = Left.of(project);
            Map<String, String> manifests = new LinkedHashMap<>();
            String own = project.images().registry("keys");
            manifests.put("registry", project.manifest("").replace(own, elsewhere.host() + "/prod"));
            manifests.put("image", project.manifest("    image: " + elsewhere.host() + "/prod/app\n"));
            manifests.put("secrets", project.manifest("    secrets: [npm]\n"));
            manifests.put("builder", project.manifest("    builder: docker\n"));
            manifests.put("codebuild", project.manifest("    codebuild: {project: mallory}\n"));
            manifests.put("rollout", project.manifest("    rollout: {endpoint: mallory}\n"));
            int number = 10;
            for (Map.Entry<String, String> each : manifests.entrySet()) {
                project.repository().write("stet.yaml", each.getValue()).write("app/a.txt", "of mallory");
                JobRun run = project.pull(number++, "mallory").ended("FAILURE");
                assertThat(run.log()).contains("'" + each.getKey() + "' of service 'app' is");
            }
            assertThat(elsewhere.told()).isEmpty();
            assertThat(Left.of(project)).isEqualTo(before);
        }
    }

    /** The source trusts everyone, so strangers write the Pipeline as well. */
    @Test
    void shouldLetPipelinesOfStrangersSendAndWriteNothing(Sandbox sandbox) throws Exception {
        try (Elsewhere elsewhere = Elsewhere.configured(sandbox.jenkins());
                GitHubProject project = GitHubProject.of(sandbox, "pipelines", "Everyone")) {
            Left before = Left.of(project);
            String main = project.job("main").fullName();
            String other =
                    "version: 1\\nregistry: " + elsewhere.host() + "/prod\\nservices: {other: {context: app}}\\n";
            String credentials = ", credentialsId: '" + Elsewhere.CREDENTIALS + "'";
            Map<String, String> refused = new LinkedHashMap<>();
            refused.put(project.build(", image: '" + elsewhere.host() + "/prod/app'" + credentials), "'image'");
            refused.put(
                    project.build(", secrets: [[id: 'npm', credentialsId: '" + Elsewhere.CREDENTIALS + "']]"),
                    "secrets");
            refused.put(project.build(", ssh: ['default']"), "SSH keys");
            refused.put(
                    "detectChanges(manifestText: '" + other.replace("other", "app") + "'" + credentials + ")\n",
                    "'registry'");
            int number = 20;
            for (Map.Entry<String, String> each : refused.entrySet()) {
                project.repository()
                        .write("Jenkinsfile", project.jenkinsfile(each.getKey()))
                        .write("app/a.txt", "of mallory " + number);
                JobRun run = project.pull(number++, "mallory").ended("FAILURE");
                assertThat(run.log()).contains(each.getValue());
            }
            for (String body : List.of(
                    "detectChanges(baseline: '" + main + "')\n" + project.build(", tags: ['stable']" + credentials),
                    "detectChanges(mode: 'off')\n" + project.build(", tags: ['stable']"),
                    "detectChanges(rebuildAll: true)\n" + project.build(", noCache: true"),
                    "detectChanges(manifestText: '" + other + "'" + credentials + ")\n"
                            + project.build(credentials)
                                    .replace(
                                            "service: 'app'",
                                            "service: 'other', image: '" + elsewhere.host()
                                                    + "/prod/other', context: 'app'"),
                    "writeFile file: 'stet.yaml', text: '" + other + "'\nstetDoctor(engine: '"
                            + project.images().engine() + "'" + credentials + ")\n",
                    "detectChanges()\nifChanged(service: 'app') { echo 'passed' }\n")) {
                project.repository()
                        .write("Jenkinsfile", project.jenkinsfile(body))
                        .write("app/a.txt", "of mallory " + number);
                JobRun run = project.pull(number++, "mallory").ended("SUCCESS");
                assertThat(elsewhere.told()).as(body).isEmpty();
                assertThat(Left.of(project)).as(run.log()).isEqualTo(before);
            }
        }
    }

    /** What builds of others find. */
    private record Left(List<String> tags, String records) {
        static Left of(GitHubProject project) throws Exception {
            return new Left(project.pushed(), project.records("main"));
        }
    }
}
