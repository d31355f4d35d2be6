package io.jenkins.plugins.stet.jenkins.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.cloudbees.plugins.credentials.CredentialsScope;
import com.cloudbees.plugins.credentials.SystemCredentialsProvider;
import com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl;
import hudson.ExtensionList;
import hudson.model.Descriptor;
import java.lang.reflect.Method;
import java.net.HttpURLConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.htmlunit.HttpMethod;
import org.htmlunit.WebResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.MockFolder;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** Every method that a form calls, found by reflection, called by everybody in every way. */
@WithJenkins
class WebMethodsITest extends RunningITest {
    private static final String SECRET_NAME = "canary-credentials";
    private static final List<String> USERS = List.of("", "overall", "reader", "configurer", "admin");
    private JenkinsRule jenkins;
    private final List<String> paths = new ArrayList<>();

    @BeforeEach
    void shouldHaveWebMethods(JenkinsRule rule) throws Exception {
        jenkins = rule;
        secure(jenkins);
        MockFolder folder = jenkins.createFolder("folder");
        SystemCredentialsProvider.getInstance()
                .getCredentials()
                .add(new UsernamePasswordCredentialsImpl(
                        CredentialsScope.GLOBAL, SECRET_NAME, "of a registry", "user", "password-of-a-registry"));
        for (Descriptor<?> descriptor : ExtensionList.lookup(Descriptor.class)) {
            if (descriptor.getClass().getName().startsWith("io.jenkins.plugins.stet.")) {
                for (Method method : descriptor.getClass().getDeclaredMethods()) {
                    if (method.getName().matches("do(Check|Fill)[A-Z].*")) {
                        String path = "descriptorByName/" + descriptor.getId() + "/"
                                + method.getName().substring(2, 3).toLowerCase(Locale.ROOT)
                                + method.getName().substring(3) + "?value=1&credentialsId=&untrustedCredentialsId=";
                        paths.add(path);
                        paths.add(folder.getUrl() + path);
                    }
                }
            }
        }
        assertThat(paths).hasSizeGreaterThanOrEqualTo(2 * 13);
    }

    @Test
    void shouldNotAnswerToGet() throws Exception {
        for (String user : USERS) {
            JenkinsRule.WebClient browser = browser(jenkins, user);
            for (String path : paths) {
                assertThat(status(browser, path))
                        .as("GET of '%s': %s", user, path)
                        .isGreaterThanOrEqualTo(400);
            }
        }
    }

    @Test
    void shouldNotAnswerWithoutCrumb() throws Exception {
        for (String user : USERS) {
            JenkinsRule.WebClient browser = browser(jenkins, user);
            for (String path : paths) {
                assertThat(post(browser, path, false))
                        .as("POST of '%s': %s", user, path)
                        .isEqualTo(HttpURLConnection.HTTP_FORBIDDEN);
            }
        }
    }

    @Test
    void shouldAnswerAdministrators() throws Exception {
        JenkinsRule.WebClient browser = browser(jenkins, "admin");
        for (String path : paths) {
            assertThat(post(browser, path, true)).as(path).isEqualTo(HttpURLConnection.HTTP_OK);
        }
    }

    @Test
    void shouldNotAnswerStrangers() throws Exception {
        JenkinsRule.WebClient browser = browser(jenkins, "");
        for (String path : paths) {
            assertThat(post(browser, path, true)).as(path).isGreaterThanOrEqualTo(400);
        }
    }

    @Test
    void shouldNameCredentialsOnlyToThoseWhoConfigure() throws Exception {
        assertThat(naming("overall")).isEmpty();
        assertThat(naming("reader")).isEmpty();
        assertThat(naming("configurer")).isNotEmpty().allMatch(path -> path.startsWith("job/folder/"));
        assertThat(naming("admin")).hasSize(4);
    }

    /** What a check would say about a value is nobody's business who may not configure. */
    @Test
    void shouldCheckValuesOnlyForThoseWhoConfigure() throws Exception {
        for (String user : List.of("overall", "reader")) {
            JenkinsRule.WebClient browser = browser(jenkins, user);
            for (String path : paths) {
                if (path.contains("/check")) {
                    WebResponse answer = send(browser, HttpMethod.POST, path.replace("value=1", "value=-1"), true)
                            .getWebResponse();
                    assertThat(answer.getStatusCode() >= 400
                                    || answer.getContentAsString().equals("<div/>"))
                            .as("%s: %s", user, path)
                            .isTrue();
                }
            }
        }
    }

    private List<String> naming(String user) throws Exception {
        List<String> naming = new ArrayList<>();
        JenkinsRule.WebClient browser = browser(jenkins, user);
        for (String path : paths) {
            String answer =
                    send(browser, HttpMethod.POST, path, true).getWebResponse().getContentAsString();
            if (answer.contains(SECRET_NAME)) {
                naming.add(path);
            }
        }
        return naming;
    }

    private static int post(JenkinsRule.WebClient browser, String path, boolean crumb) throws Exception {
        return send(browser, HttpMethod.POST, path, crumb).getWebResponse().getStatusCode();
    }
}
