package io.jenkins.plugins.stet.jenkins.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.cloudbees.hudson.plugins.folder.Folder;
import hudson.ExtensionList;
import hudson.model.TaskListener;
import io.jenkins.plugins.stet.jenkins.config.EngineEntry;
import io.jenkins.plugins.stet.jenkins.config.RegistryEntry;
import io.jenkins.plugins.stet.jenkins.config.StetConfiguration;
import io.jenkins.plugins.stet.jenkins.config.StetFolderProperty;
import io.jenkins.plugins.stet.jenkins.detect.JobRun;
import io.jenkins.plugins.stet.jenkins.health.RecordsMonitor;
import io.jenkins.plugins.stet.jenkins.health.RecordsWork;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlPage;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** Text of repositories, registries and forms stays text on every page that shows it. */
@WithJenkins
class StoredTextITest extends RunningITest {
    private static final List<String> HOSTILE = List.of(
            "<script>alert('stet-xss')</script>",
            "<img src=stet-xss onerror=alert('stet-xss')>",
            "\"><svg onload=alert('stet-xss')>",
            "'><b id=stet-xss onclick=alert('stet-xss')>",
            "</textarea></code><script>alert('stet-xss')</script>",
            "javascript:alert('stet-xss')",
            "${alert('stet-xss')}{{stet-xss}}");
    private JenkinsRule jenkins;
    private final List<String> alerts = new ArrayList<>();
    private JenkinsRule.WebClient browser;

    @BeforeEach
    void shouldOpenBrowser(JenkinsRule rule) {
        jenkins = rule;
        browser = jenkins.createWebClient();
        browser.setAlertHandler((page, message) -> alerts.add(message));
    }

    @Test
    void shouldShowReportsAsText() throws Exception {
        WorkflowRun run = run(jenkins, pipeline(jenkins.jenkins, "app", "echo 'nothing'"));
        new JobRun(run, TaskListener.NULL).report(report -> {
            var changed = report.with("error", String.join(" ", HOSTILE));
            for (String text : HOSTILE) {
                changed = changed.withService(text, facts(text));
            }
            return changed;
        });
        HtmlPage page = look(run.getUrl() + "stet/");
        for (String text : HOSTILE) {
            assertThat(page.asNormalizedText()).contains(text);
        }
        look(run.getUrl());
        look(run.getParent().getUrl());
    }

    private static Map<String, Object> facts(String text) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (String key : List.of("name", "tier", "image", "digest", "status", "fingerprint", "reference")) {
            facts.put(key, text);
        }
        facts.put("why", new ArrayList<>(List.of(text, text)));
        facts.put("layers", new LinkedHashMap<>(Map.of("total", 3, "cached", text)));
        facts.put("estimate", new LinkedHashMap<>(Map.of("seconds", text)));
        return facts;
    }

    /** File names and what a registry answers come to the page through a real detection. */
    @Test
    void shouldShowWhatRepositoriesAndRegistriesSayAsText() throws Exception {
        try (HeldServer registry =
                new HeldServer("{\"errors\":[{\"code\":\"UNKNOWN\",\"message\":\"" + HOSTILE.get(0) + "\"}]}")) {
            registry.open();
            RegistryEntry entry = new RegistryEntry(registry.host());
            entry.setInsecure(true);
            StetConfiguration.get().setRegistries(List.of(entry));
            WorkflowJob job = pipeline(
                    jenkins.jenkins,
                    "app",
                    """
                    node {
                      writeFile file: 'app/Dockerfile', text: 'FROM %s/base:1\\nCOPY . /\\n'
                      writeFile file: "app/<img src=stet-xss onerror=alert('stet-xss')>.txt", text: "${currentBuild.number}"
                      writeFile file: "app/<script>alert('stet-xss')<", text: "${currentBuild.number}"
                      detectChanges(manifestText: 'version: 1\\nregistry: %s/prod\\nservices:\\n  app: {baseImages: rebuild}\\n')
                    }
                    """
                            .formatted(registry.host(), registry.host()));
            run(jenkins, job);
            WorkflowRun second = run(jenkins, job);
            jenkins.assertLogContains("stet-xss", second);
            for (String page : List.of("stet/", "", "console", "pipeline-graph")) {
                look(second.getUrl() + (page.equals("pipeline-graph") ? "flowGraphTable/" : page));
            }
        }
    }

    @Test
    void shouldShowConfigurationAsText() throws Exception {
        List<RegistryEntry> registries = new ArrayList<>();
        List<EngineEntry> engines = new ArrayList<>();
        for (String text : HOSTILE) {
            RegistryEntry registry = new RegistryEntry(text);
            registry.setCredentialsId(text);
            registries.add(registry);
            engines.add(new EngineEntry(text, text));
        }
        StetConfiguration global = StetConfiguration.get();
        global.setRegistries(registries);
        global.setEngines(engines);
        global.setPrimaryBranches(HOSTILE);
        global.setCaCertificates(String.join("\n", HOSTILE));
        Folder folder = jenkins.createProject(Folder.class, "folder");
        StetFolderProperty property = new StetFolderProperty();
        property.setRegistries(registries);
        property.setEngines(engines);
        property.setPrimaryBranches(HOSTILE);
        property.setBaselineReaders(HOSTILE);
        property.setUntrustedRegistry(HOSTILE.get(1));
        property.setUntrustedCredentialsId(HOSTILE.get(2));
        folder.addProperty(property);

        look("manage/configure");
        look(folder.getUrl() + "configure");
    }

    @Test
    void shouldShowDamagedRecordsAsText() throws Exception {
        WorkflowJob job = pipeline(jenkins.jenkins, "app", "echo 'nothing'");
        Path records = Files.createDirectories(job.getRootDir().toPath().resolve("stet"));
        Files.writeString(records.resolve("x.corrupt-<img src=stet-xss onerror=alert('stet-xss')>"), "");
        Thread work = new Thread(ExtensionList.lookupSingleton(RecordsWork.class)::run);
        work.start();
        work.join();
        RecordsMonitor monitor = ExtensionList.lookupSingleton(RecordsMonitor.class);
        jenkins.waitUntilNoActivity();
        assertThat(monitor.getProblems()).hasSize(1);
        assertThat(look("manage/").asNormalizedText()).contains("stet-xss");
    }

    private HtmlPage look(String path) throws Exception {
        HtmlPage page = browser.goTo(path);
        browser.waitForBackgroundJavaScript(2000);
        for (DomElement element : page.getDomElementDescendants()) {
            assertThat(element.getId()).as(path).isNotEqualTo("stet-xss");
            assertThat(element.getAttribute("src")).as(path).doesNotContain("stet-xss");
            assertThat(element.getAttribute("href")).as(path).doesNotContain("stet-xss");
            element.getAttributesMap().keySet().forEach(name -> assertThat(
                            name.startsWith("on") && element.getAttribute(name).contains("stet-xss"))
                    .as(path)
                    .isFalse());
            if (element.getTagName().equals("script")) {
                assertThat(element.getTextContent()).as(path).doesNotContain("alert('stet-xss')");
            }
        }
        assertThat(alerts).as(path).isEmpty();
        return page;
    }
}
