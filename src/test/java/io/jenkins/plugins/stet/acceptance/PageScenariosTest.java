package io.jenkins.plugins.stet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.acceptance.browser.Browser;
import io.jenkins.plugins.stet.acceptance.jenkins.JenkinsClient;
import io.jenkins.plugins.stet.acceptance.jenkins.JobRun;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What a repository is called, and what is in it, is text on every page and nothing else. */
@Acceptance
@Order(6)
class PageScenariosTest {
    private static final String ATTACK = "<script>document.hacked=1</script>";
    private static final String IMAGE = "<img src=x onerror=document.hacked=1>";
    /** A slash would be a directory. */
    private static final List<String> NAMES = List.of(
            "<script>document.hacked=1<", IMAGE, "\"'&amp;`${7*7}", "ü\u202egnp.exe", "esc\u001b[31m", "a'onclick='x");

    @Test
    void shouldShowHostileNamesAsText(Sandbox sandbox) throws Exception {
        GitRepository repository = DetectScenariosTest.two(sandbox, "hostile");
        for (String name : NAMES) {
            repository.write("one/" + name, "x");
        }
        repository.commit(ATTACK);
        repository.git("branch", "a" + IMAGE.replace(" ", "_"));
        String odd = Scripts.checkout(repository) + "detectChanges()";
        sandbox.onAgent("hostile", odd).build().ended("SUCCESS");
        for (String name : NAMES) {
            repository.write("one/" + name, "y");
        }
        repository.write("one/line\nbreak", "y").commit(ATTACK);
        JobRun run = sandbox.onAgent("hostile", odd).build().ended("SUCCESS");
        assertThat(run.decisions()).isEqualTo("one changed code, two unchanged");
        assertThat(run.log().chars().filter(c -> c == 0x1b).count())
                .as("escapes in the log")
                .isZero();
        lookAt(
                sandbox.jenkins(),
                List.of(run.path() + "stet/", run.path(), run.job().path(), run.path() + "console"));
    }

    @Test
    void shouldShowHostileManifestsAsText(Sandbox sandbox) throws Exception {
        GitRepository repository = sandbox.repository("manifest")
                .write("stet.yaml", "version: 1\nservices:\n  \"" + ATTACK.replace("\"", "") + "\": {image: false}\n")
                .commit("First");
        JobRun run = sandbox.onAgent("manifest", Scripts.checkout(repository) + "detectChanges()")
                .build()
                .ended("FAILURE");
        assertThat(run.log()).contains("stet.yaml:3:3");
        lookAt(sandbox.jenkins(), List.of(run.path(), run.path() + "console"));
    }

    @Test
    void shouldShowItsFormsWithoutComplaint(Sandbox sandbox) throws Exception {
        lookAt(
                sandbox.jenkins(),
                List.of("manage/configure", "job/" + sandbox.id() + "/configure", "pipeline-syntax/"));
    }

    @Test
    void shouldRefuseHostileTagsAndParameters(Sandbox sandbox) throws Exception {
        GitRepository repository = DetectScenariosTest.two(sandbox, "parameters");
        for (String step : List.of(
                "cachedImageBuild(service: 'one', tags: ['" + ATTACK + "'])",
                "cachedImageBuild(service: 'one', tags: ['latest'])",
                "cachedImageBuild(service: '../../one')",
                "ifChanged(service: '" + IMAGE + "') { echo 'ran' }")) {
            String script = Scripts.checkout(repository) + "detectChanges()\n" + step;
            JobRun run = sandbox.onAgent("parameters", script).build().ended("FAILURE");
            assertThat(run.log()).doesNotContain("\tat io.jenkins.plugins.stet");
            lookAt(sandbox.jenkins(), List.of(run.path(), run.path() + "stet/"));
        }
    }

    /** Else the others would say nothing. */
    @Test
    void shouldNoticeWhatScriptsDo() throws Exception {
        Path profile = Files.createTempDirectory("stet-acceptance-browser");
        try (Browser browser = Browser.start(chromium(), profile, "")) {
            browser.open(URI.create(
                    "data:text/html,%3Cimg%20src=x%20onerror=document.hacked=1%3E%3Cscript%3Enothing()%3C/script%3E"));
            assertThat(browser.complaints()).isNotEmpty().anyMatch(complaint -> complaint.contains("nothing"));
            assertThat(browser.evaluate("String(document.hacked)").asText()).isEqualTo("1");
        } finally {
            Trees.delete(profile);
        }
    }

    private static Path chromium() {
        Optional<Path> chromium = Browser.find();
        Assumptions.assumeTrue(chromium.isPresent(), "install chromium, and put it on the path");
        return chromium.get();
    }

    private static void lookAt(JenkinsClient jenkins, List<String> paths) throws Exception {
        Path profile = Files.createTempDirectory("stet-acceptance-browser");
        try (Browser browser = Browser.start(chromium(), profile, jenkins.http().authorization())) {
            for (String path : paths) {
                URI page = jenkins.root().resolve(path);
                browser.open(page);
                assertThat(browser.complaints()).as("script errors on %s", page).isEmpty();
                assertThat(browser.evaluate("document.title").asText())
                        .as("title of %s", page)
                        .isNotEmpty();
                assertThat(browser.evaluate("String(document.hacked)").asText())
                        .as("what a name made %s do", page)
                        .isEqualTo("undefined");
            }
        } finally {
            Trees.delete(profile);
        }
    }
}
