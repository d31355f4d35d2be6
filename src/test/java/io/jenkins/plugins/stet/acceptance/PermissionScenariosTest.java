package io.jenkins.plugins.stet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.acceptance.jenkins.Http;
import io.jenkins.plugins.stet.acceptance.jenkins.JenkinsClient;
import io.jenkins.plugins.stet.acceptance.jenkins.JobRun;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Who may see and do what. */
@Acceptance
@Order(5)
class PermissionScenariosTest {
    private static final String CONFIG = "descriptorByName/io.jenkins.plugins.stet.jenkins.config.";

    @Test
    void shouldKeepReadersFromConfiguringAndStrangersFromEverything(Sandbox sandbox) throws Exception {
        JenkinsClient jenkins = sandbox.jenkins();
        assumeMatrix(jenkins);
        GitRepository repository = DetectScenariosTest.two(sandbox, "permissions");
        JobRun run = sandbox.onAgent("permissions", Scripts.checkout(repository) + "detectChanges()")
                .build()
                .ended("SUCCESS");
        String password = UUID.randomUUID().toString();
        try {
            jenkins.script(restricting(sandbox.id(), password));
            reader(jenkins.as(sandbox.id(), password), run);
            stranger(jenkins.as("", ""), run);
        } finally {
            jenkins.script(restoring(sandbox.id()));
        }
    }

    private static void reader(Http reader, JobRun run) throws Exception {
        assertThat(reader.get(run.path() + "stet/").statusCode())
                .as("the run's page")
                .isEqualTo(200);
        assertThat(reader.get(run.path() + "stet/api/json").body()).contains("\"trust\":\"branch\"");
        for (String path : List.of("manage/configure", "script", run.job().path() + "config.xml")) {
            assertThat(reader.get(path).statusCode()).as("GET %s", path).isEqualTo(403);
        }
        for (String path : List.of(
                CONFIG + "StetConfiguration/checkRetentionDays?value=1",
                run.job().path() + "build",
                run.path() + "doDelete")) {
            assertThat(reader.post(path, Map.of()).statusCode())
                    .as("POST %s", path)
                    .isEqualTo(403);
        }
        assertThat(reader.post(CONFIG + "RegistryEntry/fillCredentialsIdItems?credentialsId=x", Map.of())
                        .body())
                .as("ids of credentials")
                .contains("\"value\":\"x\"")
                .doesNotContain("stet-acceptance-secret");
    }

    private static void stranger(Http stranger, JobRun run) throws Exception {
        for (String path : List.of("stet/", "stet/api/json", "consoleText")) {
            assertThat(stranger.get(run.path() + path).statusCode())
                    .as("GET %s", path)
                    .isIn(403, 404);
        }
        assertThat(stranger.post(CONFIG + "StetConfiguration/fillModeItems", Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void shouldRefuseWhatComesWithoutACrumb(Sandbox sandbox) throws Exception {
        JenkinsClient jenkins = sandbox.jenkins();
        assumeMatrix(jenkins);
        String password = UUID.randomUUID().toString();
        try {
            jenkins.script(user(sandbox.id(), password));
            Http user = jenkins.as(sandbox.id(), password);
            for (String path : List.of(
                    CONFIG + "StetConfiguration/checkRetentionDays?value=1", "createItem?name=x&mode=copy&from=y")) {
                assertThat(user.postWithoutCrumb(path).statusCode()).as(path).isEqualTo(403);
            }
        } finally {
            jenkins.script(restoring(sandbox.id()));
        }
    }

    @Test
    void shouldAnswerNoGetThatIsMeantToBeAPost(Sandbox sandbox) throws Exception {
        for (String method : List.of(
                "StetConfiguration/checkRetentionDays?value=1",
                "StetConfiguration/fillModeItems",
                "RegistryEntry/checkHost?value=x",
                "RegistryEntry/fillCredentialsIdItems?credentialsId=x")) {
            assertThat(sandbox.jenkins().http().get(CONFIG + method).statusCode())
                    .as(method)
                    .isIn(404, 405);
        }
    }

    private static void assumeMatrix(JenkinsClient jenkins) throws Exception {
        String can = jenkins.script("def j = jenkins.model.Jenkins.get()\n"
                + "println j.pluginManager.getPlugin('matrix-auth')?.active"
                + " && j.securityRealm instanceof hudson.security.HudsonPrivateSecurityRealm");
        Assumptions.assumeTrue(
                Boolean.parseBoolean(can),
                "install matrix-auth and let Jenkins keep its own users to test permissions");
    }

    private static String user(String name, String password) {
        return "def j = jenkins.model.Jenkins.get()\nj.securityRealm.createAccount('" + name + "', '" + password
                + "').save()\n";
    }

    /** In memory only: nothing saves Jenkins' own configuration meanwhile. */
    private static String restricting(String name, String password) {
        return user(name, password)
                + """
                import hudson.security.*
                import org.jenkinsci.plugins.matrixauth.*
                def matrix = new GlobalMatrixAuthorizationStrategy()
                matrix.add(jenkins.model.Jenkins.ADMINISTER, PermissionEntry.user('%s'))
                matrix.add(jenkins.model.Jenkins.READ, PermissionEntry.user('%s'))
                matrix.add(hudson.model.Item.READ, PermissionEntry.user('%s'))
                System.properties['stet.acceptance.strategy'] = j.authorizationStrategy
                j.authorizationStrategy = matrix
                """
                        .formatted(Settings.user(), name, name);
    }

    private static String restoring(String name) {
        return """
                def j = jenkins.model.Jenkins.get()
                def strategy = System.properties.remove('stet.acceptance.strategy')
                if (strategy != null) { j.authorizationStrategy = strategy }
                hudson.model.User.getById('%s', false)?.delete()
                """
                .formatted(name);
    }
}
