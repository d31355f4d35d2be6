package io.jenkins.plugins.stet.jenkins.running;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.htmlunit.HttpMethod;
import org.htmlunit.WebResponse;
import org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** Nothing of ours leads a URL to a file that nobody meant, and nothing in a Pipeline to one outside its place. */
@WithJenkins
class PathsITest extends RunningITest {
    private static final String SECRET = "nobody-may-read-this";
    private static final List<String> UP = List.of(
            "../", "..%2f", "%2e%2e/", "%2e%2e%2f", "..%5c", "..;/", "....//", "%252e%252e%252f", "%c0%ae%c0%ae/");

    @Test
    void shouldServeNoFileOutside(JenkinsRule jenkins) throws Exception {
        Path home = jenkins.jenkins.getRootDir().toPath();
        Files.writeString(home.resolve("secret.txt"), SECRET);
        run(jenkins, pipeline(jenkins.jenkins, "app", DETECT));
        Path run = home.resolve("jobs/app/builds/1");
        Files.writeString(run.resolve("secret.txt"), SECRET);
        JenkinsRule.WebClient browser = browser(jenkins, "");
        for (String base :
                List.of("job/app/1/stet/", "job/app/1/stet/api/", "job/app/1/stet/rows/0/", "plugin/stet/")) {
            for (String up : UP) {
                for (int times : List.of(1, 3, 5, 8)) {
                    expectNothing(browser, base + up.repeat(times) + "secret.txt");
                }
            }
            for (String name : List.of(
                    "secret.txt",
                    "build.xml",
                    "stet-report.v1.json",
                    "file",
                    "WEB-INF/agent/",
                    "META-INF/MANIFEST.MF")) {
                expectNothing(browser, base + name);
            }
        }
    }

    private static void expectNothing(JenkinsRule.WebClient browser, String path) throws Exception {
        WebResponse answer = send(browser, HttpMethod.GET, path, false).getWebResponse();
        assertThat(answer.getContentAsString()).as(path).doesNotContain(SECRET);
        assertThat(answer.getStatusCode()).as(path).isGreaterThanOrEqualTo(400);
    }

    /** Where the manifest is, the Pipeline says, which may read any file; a manifest leads nowhere else. */
    @Test
    void shouldNotLetManifestsLeaveTheirDirectory(JenkinsRule jenkins) throws Exception {
        Path outside =
                Files.createDirectories(jenkins.jenkins.getRootDir().toPath().resolve("workspace/outside"));
        Files.writeString(outside.resolve("Dockerfile"), "FROM scratch\n# " + SECRET);
        Files.writeString(outside.resolve(SECRET), SECRET);
        List<String> services = List.of(
                "app: {context: ../outside}",
                "app: {context: " + outside + "}",
                "app: {image: false, context: ../outside}",
                "app: {context: ., dockerfile: ../outside/Dockerfile}",
                "app: {image: false, context: ., inputs: {include: [../outside/*]}}",
                "../outside: {image: false, context: .}",
                "..: {image: false, context: .}");
        WorkflowJob job = pipeline(jenkins.jenkins, "app", "");
        for (String service : services) {
            String text = "version: 1\\nservices:\\n  " + service + "\\n";
            job.setDefinition(new CpsFlowDefinition("node { detectChanges(manifestText: '" + text + "') }", true));
            WorkflowRun run = jenkins.waitForCompletion(job.scheduleBuild2(0).waitForStart());
            assertThat(run.getResult()).as(service).isEqualTo(Result.FAILURE);
            jenkins.assertLogNotContains(SECRET, run);
        }
    }
}
