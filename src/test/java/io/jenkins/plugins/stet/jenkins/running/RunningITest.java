package io.jenkins.plugins.stet.jenkins.running;

import hudson.model.Item;
import hudson.model.Result;
import java.net.URL;
import jenkins.model.Jenkins;
import jenkins.model.ModifiableTopLevelItemGroup;
import org.htmlunit.HttpMethod;
import org.htmlunit.Page;
import org.htmlunit.WebRequest;
import org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.MockAuthorizationStrategy;

/** What the tests in a running Jenkins have in common. */
public abstract class RunningITest {
    protected static final String LIBRARY = "version: 1\\nservices:\\n  lib: {image: false, context: lib}\\n";
    /** A Pipeline without registry and engine. */
    protected static final String DETECT =
            """
            node {
              writeFile file: 'lib/a.txt', text: 'one'
              def found = detectChanges(manifestText: '%s')
              echo "changed=${found.changed} unchanged=${found.unchanged} version=${found.version}"
            }
            """
                    .formatted(LIBRARY);

    protected static WorkflowJob pipeline(ModifiableTopLevelItemGroup place, String name, String script)
            throws Exception {
        WorkflowJob job = (WorkflowJob)
                place.createProject(Jenkins.get().getDescriptorByType(WorkflowJob.DescriptorImpl.class), name, true);
        job.setDefinition(new CpsFlowDefinition(script, true));
        return job;
    }

    protected static WorkflowRun run(JenkinsRule jenkins, WorkflowJob job) throws Exception {
        return jenkins.assertBuildStatus(Result.SUCCESS, job.scheduleBuild2(0));
    }

    /** Nobody may anything, but for these: each is named for what it may. */
    protected static void secure(JenkinsRule jenkins) {
        jenkins.jenkins.setSecurityRealm(jenkins.createDummySecurityRealm());
        jenkins.jenkins.setAuthorizationStrategy(new MockAuthorizationStrategy()
                .grant(Jenkins.ADMINISTER)
                .everywhere()
                .to("admin")
                .grant(Jenkins.READ)
                .everywhere()
                .to("overall", "reader", "configurer")
                .grant(Item.READ)
                .everywhere()
                .to("reader", "configurer")
                .grant(Item.CONFIGURE, Item.EXTENDED_READ)
                .everywhere()
                .to("configurer"));
    }

    /** A browser that answers with whatever status there is, and goes nowhere by itself: not even to the login. */
    protected static JenkinsRule.WebClient browser(JenkinsRule jenkins, String user) throws Exception {
        JenkinsRule.WebClient client = jenkins.createWebClient().withThrowExceptionOnFailingStatusCode(false);
        client.getOptions().setJavaScriptEnabled(false);
        client.setRefreshHandler((page, url, seconds) -> {});
        return user.isEmpty() ? client : client.login(user);
    }

    protected static Page send(JenkinsRule.WebClient client, HttpMethod method, String path, boolean crumb)
            throws Exception {
        WebRequest request = new WebRequest(new URL(client.getContextPath() + path), method);
        return client.getPage(crumb ? client.addCrumb(request) : request);
    }

    protected static int status(JenkinsRule.WebClient client, String path) throws Exception {
        return send(client, HttpMethod.GET, path, false).getWebResponse().getStatusCode();
    }
}
