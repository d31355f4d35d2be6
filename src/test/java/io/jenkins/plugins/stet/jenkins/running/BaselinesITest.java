package io.jenkins.plugins.stet.jenkins.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.cloudbees.hudson.plugins.folder.Folder;
import hudson.model.Computer;
import hudson.model.Item;
import hudson.model.Result;
import hudson.model.User;
import io.jenkins.plugins.stet.jenkins.config.StetFolderProperty;
import java.util.List;
import jenkins.model.Jenkins;
import jenkins.model.ModifiableTopLevelItemGroup;
import jenkins.security.QueueItemAuthenticatorConfiguration;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.MockAuthorizationStrategy;
import org.jvnet.hudson.test.MockQueueItemAuthenticator;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** Whose records a job may name as its baseline, by where it is and whom it runs as. */
@WithJenkins
class BaselinesITest extends RunningITest {
    private static final String UNCHANGED = "changed=[] unchanged=[lib]";

    private JenkinsRule jenkins;
    private Folder team;
    private WorkflowJob known;

    @BeforeEach
    void shouldHaveAJobWithRecords(JenkinsRule rule) throws Exception {
        jenkins = rule;
        team = jenkins.createProject(Folder.class, "team");
        known = pipeline(team, "known", DETECT);
        run(jenkins, known);
    }

    @Test
    void shouldReadNeighboursFreely() throws Exception {
        jenkins.assertLogContains(UNCHANGED, run(jenkins, reader(team, "team/known")));
    }

    @Test
    void shouldAcceptWhatAnyRunPassedUntilItHasARecordOfItsOwn() throws Exception {
        WorkflowJob changing = pipeline(team, "changing", DETECT.replace("'one'", "\"${env.BUILD_NUMBER}\""));
        run(jenkins, changing);
        run(jenkins, changing);
        WorkflowJob reader = pipeline(
                team,
                "reader",
                DETECT.replace("'one'", "\"${env.BUILD_NUMBER}\"")
                        .replace("detectChanges(", "detectChanges(baseline: 'team/changing', "));
        jenkins.assertLogContains(UNCHANGED, run(jenkins, reader));
        // From now on it has a record of its own, and what the other passed is not what it passed itself.
        jenkins.assertLogContains("lib: changed, code", run(jenkins, reader));
    }

    @Test
    void shouldAskTheOtherFolderAboutJobsThatRunAsNobody() throws Exception {
        WorkflowJob elsewhere = reader(jenkins.jenkins, "team/known");
        assertThat(refused(elsewhere)).isEqualTo(refused(reader(jenkins.jenkins, "team/absent")));

        StetFolderProperty property = new StetFolderProperty();
        property.setBaselineReaders(List.of(elsewhere.getFullName()));
        team.addProperty(property);
        jenkins.assertLogContains(UNCHANGED, run(jenkins, elsewhere));
    }

    @Test
    void shouldAskForThePermissionOfWhoeverAJobRunsAs() throws Exception {
        jenkins.jenkins.setSecurityRealm(jenkins.createDummySecurityRealm());
        jenkins.jenkins.setAuthorizationStrategy(new MockAuthorizationStrategy()
                .grant(Jenkins.ADMINISTER)
                .everywhere()
                .to("may")
                .grant(Jenkins.READ)
                .everywhere()
                .to("discovers", "stranger")
                .grant(Item.DISCOVER)
                .everywhere()
                .to("discovers")
                .grant(Computer.BUILD)
                .everywhere()
                .to("discovers", "stranger"));
        jenkins.assertLogContains(UNCHANGED, run(jenkins, as("may", "team/known")));
        for (String user : List.of("discovers", "stranger")) {
            assertThat(refused(as(user, "team/known"))).as(user).isEqualTo(refused(as(user, "team/absent")));
        }
    }

    private WorkflowJob as(String user, String baseline) throws Exception {
        WorkflowJob job = reader(jenkins.jenkins, baseline);
        QueueItemAuthenticatorConfiguration.get()
                .getAuthenticators()
                .replace(new MockQueueItemAuthenticator()
                        .authenticate(
                                job.getFullName(), User.getById(user, true).impersonate2()));
        return job;
    }

    private WorkflowJob reader(ModifiableTopLevelItemGroup place, String baseline) throws Exception {
        String name = "reader" + place.getItems().size();
        return pipeline(place, name, DETECT.replace("detectChanges(", "detectChanges(baseline: '" + baseline + "', "));
    }

    /** The words, without the name that was asked for. */
    private String refused(WorkflowJob job) throws Exception {
        WorkflowRun run = jenkins.buildAndAssertStatus(Result.FAILURE, job);
        return JenkinsRule.getLog(run)
                .lines()
                .filter(line -> line.contains("baseline: there is no job"))
                .findFirst()
                .orElseGet(() -> "otherwise: " + run)
                .replaceAll("team/\\w+", "...");
    }
}
