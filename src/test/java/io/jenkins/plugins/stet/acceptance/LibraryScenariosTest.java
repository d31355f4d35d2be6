package io.jenkins.plugins.stet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.acceptance.jenkins.JobRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Declarative conditions and the shared library. */
@Acceptance
@Order(4)
class LibraryScenariosTest {
    @Test
    void shouldSkipStagesOfUnchangedServices(Sandbox sandbox) throws Exception {
        GitRepository repository = DetectScenariosTest.two(sandbox, "declarative");
        String script =
                """
                pipeline {
                    agent { label '%s' }
                    stages {
                        stage('Detect') {
                            steps {
                                git url: '%s', branch: 'main', changelog: false, poll: false
                                detectChanges()
                            }
                        }
                        stage('One') {
                            when { serviceChanged 'one' }
                            steps {
                                echo 'stage of one'
                            }
                        }
                        stage('Two') {
                            when { serviceChanged service: 'two', atLeast: 'code' }
                            steps {
                                echo 'stage of two'
                            }
                        }
                    }
                }
                """
                        .formatted(Settings.agentLabel(), repository.url());
        sandbox.pipeline("declarative", script);
        JobRun first = sandbox.pipeline("declarative", script).build().ended("SUCCESS");
        assertThat(first.log()).contains("stage of one", "stage of two");
        repository.write("two/a.txt", "another").commit("One file");
        JobRun second = sandbox.pipeline("declarative", script).build().ended("SUCCESS");
        assertThat(second.log()).doesNotContain("stage of one").contains("stage of two");
    }

    @Test
    void shouldBuildChangedServicesWithTheSharedLibrary(Sandbox sandbox) throws Exception {
        GitRepository library = library(sandbox);
        GitRepository repository = sandbox.repository("shop")
                .write(
                        "stet.yaml",
                        """
                        version: 1
                        services:
                          base: {image: false}
                          app: {image: false, dependsOn: [base]}
                          web: {image: false}
                        """)
                .write("base/a.txt", "first")
                .write("app/a.txt", "first")
                .write("web/a.txt", "first")
                .commit("First");
        String script = "library identifier: 'stet@main', retriever: modernSCM([$class: 'GitSCMSource', remote: '"
                + library.url() + "'])\nnode('" + Settings.agentLabel() + "') {\n" + Scripts.checkout(repository)
                + "buildChanged(limit: 2) { service -> echo \"works on ${service.name}\" }\n}";
        JobRun first = sandbox.pipeline("library", script).build().ended("SUCCESS");
        List<String> works = first.logLines(line -> line.contains("works on "));
        assertThat(works).hasSize(3);
        assertThat(works.indexOf("works on base")).isLessThan(works.indexOf("works on app"));
        repository.write("base/a.txt", "another").commit("One file");
        JobRun second = sandbox.pipeline("library", script).build().ended("SUCCESS");
        assertThat(second.logLines(line -> line.contains("works on ")))
                .containsExactly("works on base", "works on app");
        assertThat(second.log()).contains("Stet: unchanged: web");
    }

    /** The product's own steps, as they are in this checkout. */
    private static GitRepository library(Sandbox sandbox) throws Exception {
        Path checkout = Path.of(Settings.needed("STET_ACCEPTANCE_REPOSITORY", "the checkout of the product"));
        GitRepository library = sandbox.repository("library");
        try (Stream<Path> steps = Files.list(checkout.resolve("vars"))) {
            for (Path step : steps.toList()) {
                library.write("vars/" + step.getFileName(), Files.readString(step));
            }
        }
        return library.commit("The library");
    }
}
