package io.jenkins.plugins.stet.jenkins.running;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.plugins.git.GitSCM;
import io.jenkins.plugins.stet.jenkins.report.StetRunAction;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jenkins.branch.BranchSource;
import jenkins.plugins.git.GitSCMSource;
import jenkins.plugins.git.traits.BranchDiscoveryTrait;
import org.htmlunit.html.HtmlPage;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** Branches of a repository: what each is, and whose records it reads. */
@WithJenkins
class MultibranchITest extends RunningITest {
    private static final String HOSTILE = "<script>alert('stet-xss')</script>";

    @TempDir
    private Path repository;

    private JenkinsRule jenkins;
    private WorkflowMultiBranchProject project;

    @BeforeEach
    void shouldIndex(JenkinsRule rule) throws Exception {
        jenkins = rule;
        GitSCM.ALLOW_LOCAL_CHECKOUT = true;
        git("init", "-q", "-b", "main");
        write("Jenkinsfile", DETECT.replace("writeFile file: 'lib/a.txt', text: 'one'", "checkout scm"));
        write("lib/a.txt", "one");
        git("add", "-A");
        git("commit", "-qm", "first");
        git("branch", HOSTILE);
        project = jenkins.createProject(WorkflowMultiBranchProject.class, "repo");
        GitSCMSource source = new GitSCMSource(repository.toUri().toString());
        source.setTraits(List.of(new BranchDiscoveryTrait()));
        project.getSourcesList().add(new BranchSource(source));
        index();
    }

    @Test
    void shouldLetBranchesReadThePrimaryBranch() throws Exception {
        assertThat(trust("main")).isEqualTo("primary");
        jenkins.assertLogContains("changed=[lib]", job("main").getLastBuild());

        jenkins.assertBuildStatusSuccess(job(HOSTILE).scheduleBuild2(0));
        assertThat(trust(HOSTILE)).isEqualTo("branch");
        jenkins.assertLogContains("unchanged=[lib]", job(HOSTILE).getLastBuild());
    }

    @Test
    void shouldNotLetThePrimaryBranchReadOthers() throws Exception {
        git("checkout", "-q", HOSTILE);
        write("lib/a.txt", "two");
        git("commit", "-qam", "second");
        git("checkout", "-q", "main");
        index();
        jenkins.assertLogContains("changed=[lib]", job(HOSTILE).getLastBuild());

        write("lib/a.txt", "two");
        git("commit", "-qam", "second, too");
        index();
        jenkins.assertLogContains("changed=[lib]", job("main").getLastBuild());
    }

    @Test
    void shouldKeepRecordsOfEachBranchApart() throws Exception {
        for (String branch : List.of("main", HOSTILE)) {
            assertThat(new File(job(branch).getRootDir(), "stet")).as(branch).isDirectory();
        }
        assertThat(new File(project.getRootDir(), "stet")).doesNotExist();
    }

    @Test
    void shouldShowBranchNamesAsText() throws Exception {
        WorkflowRun run = job(HOSTILE).getLastBuild();
        List<String> alerts = new ArrayList<>();
        JenkinsRule.WebClient browser = jenkins.createWebClient();
        browser.setAlertHandler((page, message) -> alerts.add(message));
        for (String path :
                List.of(run.getUrl() + "stet/", run.getUrl(), job(HOSTILE).getUrl())) {
            HtmlPage page = browser.goTo(path);
            browser.waitForBackgroundJavaScript(1000);
            assertThat(page.getElementsByTagName("script"))
                    .noneMatch(script -> script.getTextContent().contains("stet-xss"));
        }
        assertThat(alerts).isEmpty();
    }

    private WorkflowJob job(String branch) {
        return project.getItems().stream()
                .filter(job -> job.getDisplayName().equals(branch))
                .findFirst()
                .orElseThrow();
    }

    private String trust(String branch) {
        return job(branch).getLastBuild().getAction(StetRunAction.class).getTrust();
    }

    private void index() throws Exception {
        project.scheduleBuild2(0).getFuture().get();
        jenkins.waitUntilNoActivity();
    }

    private void write(String name, String text) throws IOException {
        Path file = repository.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void git(String... words) throws Exception {
        List<String> command = Stream.concat(
                        Stream.of("git", "-c", "user.name=stet", "-c", "user.email=stet@example.com"), Stream.of(words))
                .toList();
        Process process = new ProcessBuilder(command)
                .directory(repository.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
