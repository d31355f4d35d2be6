package io.jenkins.plugins.stet.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The official pom.xml and the Central build describe one product: they may not drift apart. */
class SameVersionsTest {
    /** What Jenkins' parent POM and BOM decide in the official build. */
    private static final Set<String> DECIDED_BY_JENKINS =
            Set.of("com.fasterxml.jackson.core:jackson-databind", "org.junit.jupiter:junit-jupiter");

    private final Pom official = Pom.read(Builds.repository().resolve("pom.xml"));
    private final Pom centralParent = Pom.read(Builds.repository().resolve("central/pom.xml"));
    private final Pom central = Pom.read(Builds.repository().resolve("central/plugin/pom.xml"));

    @Test
    void shouldUseTheSameLibraries() {
        Map<String, String> theirs = new TreeMap<>(official.dependencies());
        theirs.keySet().removeIf(SameVersionsTest::isJenkins);
        Map<String, String> ours = new TreeMap<>(central.dependencies());
        ours.keySet()
                .removeIf(name -> DECIDED_BY_JENKINS.contains(name) || name.startsWith("io.jenkins.plugins.stet."));
        ours.replaceAll((name, version) -> centralParent.resolve(version));
        assertThat(theirs).isEqualTo(ours);
    }

    @Test
    void shouldDependOnTheSamePlugins() {
        Set<String> manifest = Arrays.stream(
                        central.property("plugin.dependencies").split(","))
                .map(dependency -> dependency.substring(0, dependency.indexOf(':')))
                .map(name -> groupOf(name) + ":" + name)
                .collect(Collectors.toSet());
        assertThat(official.pluginsNotForTests()).isEqualTo(manifest);
    }

    @Test
    void shouldBeOfOneVersionForOneJenkins() {
        assertThat(official.resolve(official.version())).isEqualTo(centralParent.version());
        assertThat(official.resolve(official.property("jenkins.version")))
                .isEqualTo(centralParent.property("jenkins.version"));
    }

    @Test
    void shouldBelongToTheSameGroup() {
        assertThat(central.everywhere("Group-Id")).containsExactly(official.groupId());
        assertThat(central.everywhere("Artifact-Id")).containsExactly(official.artifactId());
    }

    /** A manifest names plugins without their groups, so Central's build never learns of a wrong one. */
    private static String groupOf(String plugin) {
        if (plugin.startsWith("workflow-")) {
            return "org.jenkins-ci.plugins.workflow";
        }
        return plugin.startsWith("pipeline-model-") ? "org.jenkinsci.plugins" : "org.jenkins-ci.plugins";
    }

    private static boolean isJenkins(String name) {
        return name.startsWith("org.jenkins-ci.")
                || name.startsWith("io.jenkins:")
                || name.startsWith("io.jenkins.")
                || name.startsWith("org.jenkinsci.");
    }
}
