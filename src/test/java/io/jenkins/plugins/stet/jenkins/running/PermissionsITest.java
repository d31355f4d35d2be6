package io.jenkins.plugins.stet.jenkins.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.htmlunit.HttpMethod;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** Who sees what: the status of each page for each kind of user. */
@WithJenkins
class PermissionsITest extends RunningITest {
    private static final List<String> USERS = List.of("", "overall", "reader", "configurer", "admin");
    private final Map<String, JenkinsRule.WebClient> browsers = new LinkedHashMap<>();
    private JenkinsRule jenkins;

    @BeforeEach
    void shouldDetect(JenkinsRule rule) throws Exception {
        jenkins = rule;
        WorkflowRun run = run(jenkins, pipeline(jenkins.jenkins, "app", DETECT));
        jenkins.assertLogContains("changed=[lib] unchanged=[] version=1", run);
        secure(jenkins);
        for (String user : USERS) {
            browsers.put(user, browser(jenkins, user));
        }
    }

    @Test
    void shouldShowPagesOfRunsToThoseWhoReadTheJob() throws Exception {
        for (String page : List.of("stet/", "stet/api/json", "stet/api/xml", "stet/api/json?depth=9")) {
            assertThat(statuses("job/app/1/" + page)).as(page).containsExactly(403, 404, 200, 200, 200);
        }
    }

    @Test
    void shouldKeepTheDataOfRunsFromThoseWhoDoNotReadTheJob() throws Exception {
        for (String user : List.of("", "overall")) {
            JenkinsRule.WebClient browser = browsers.get(user);
            for (String path : List.of("api/json?depth=5", "view/all/api/json?depth=5", "job/app/api/json?depth=5")) {
                assertThat(send(browser, HttpMethod.GET, path, false)
                                .getWebResponse()
                                .getContentAsString())
                        .as("%s of '%s'", path, user)
                        .doesNotContain("StetRunAction", "\"lib\"");
            }
        }
    }

    @Test
    void shouldShowConfigurationToAdministratorsOnly() throws Exception {
        for (String page : List.of("manage/configure", "configure")) {
            assertThat(statuses(page).subList(0, 4)).as(page).allMatch(status -> status >= 400);
        }
        assertThat(statuses("manage/configure").get(4)).isEqualTo(200);
    }

    @Test
    void shouldLetOnlyAdministratorsSilenceTheMonitor() throws Exception {
        Map<String, Integer> answers = new LinkedHashMap<>();
        for (String user : USERS) {
            JenkinsRule.WebClient browser = browsers.get(user);
            answers.put(
                    user,
                    send(browser, HttpMethod.POST, "administrativeMonitor/stet-records/disable", true)
                            .getWebResponse()
                            .getStatusCode());
        }
        assertThat(answers.values().stream().limit(4)).allMatch(status -> status >= 400);
        assertThat(answers.get("admin")).isLessThan(400);
    }

    @Test
    void shouldShowTheMonitorToAdministratorsOnly() throws Exception {
        for (String page : List.of("", "message", "problems", "api/json")) {
            assertThat(statuses("administrativeMonitor/stet-records/" + page).subList(0, 4))
                    .as(page)
                    .allMatch(status -> status >= 400);
        }
    }

    private List<Integer> statuses(String path) throws Exception {
        List<Integer> statuses = new ArrayList<>();
        for (String user : USERS) {
            statuses.add(status(browsers.get(user), path));
        }
        return statuses;
    }
}
