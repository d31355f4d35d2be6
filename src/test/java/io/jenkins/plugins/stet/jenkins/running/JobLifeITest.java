package io.jenkins.plugins.stet.jenkins.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.cloudbees.hudson.plugins.folder.Folder;
import hudson.model.Items;
import hudson.model.Result;
import io.jenkins.plugins.stet.jenkins.report.StetRunAction;
import java.io.File;
import java.util.Map;
import org.jenkinsci.plugins.workflow.cps.replay.ReplayAction;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** Records go where their job goes, and only there. */
@WithJenkins
class JobLifeITest extends RunningITest {
    private static final String CHANGED = "changed=[lib] unchanged=[]";
    private static final String UNCHANGED = "changed=[] unchanged=[lib]";
    private JenkinsRule jenkins;
    private WorkflowJob job;

    @BeforeEach
    void shouldDetectOnce(JenkinsRule rule) throws Exception {
        jenkins = rule;
        job = pipeline(jenkins.jenkins, "app", DETECT);
        expect(CHANGED, job);
    }

    @Test
    void shouldKnowItsServicesNextTime() throws Exception {
        expect(UNCHANGED, job);
    }

    @Test
    void shouldTakeRecordsAlongWhenRenamed() throws Exception {
        job.renameTo("other");
        expect(UNCHANGED, job);
    }

    @Test
    void shouldTakeRecordsAlongWhenMoved() throws Exception {
        Folder folder = jenkins.createProject(Folder.class, "folder");
        expect(UNCHANGED, Items.move(job, folder));
        folder.renameTo("renamed");
        expect(UNCHANGED, (WorkflowJob) folder.getItem("app"));
    }

    @Test
    void shouldStartEmptyWhenCopied() throws Exception {
        // A copy is not built before somebody has saved its configuration.
        WorkflowJob copy = jenkins.configRoundtrip(jenkins.jenkins.copy(job, "copy"));
        expect(CHANGED, copy);
        expect(UNCHANGED, job);
    }

    @Test
    void shouldForgetDeletedJobs() throws Exception {
        File directory = job.getRootDir();
        assertThat(new File(directory, "stet")).isDirectory();
        job.delete();

        assertThat(directory).doesNotExist();
        expect(CHANGED, pipeline(jenkins.jenkins, "app", DETECT));
    }

    @Test
    void shouldKeepRecordsWhenBuildsAreDeleted() throws Exception {
        job.getLastBuild().delete();
        expect(UNCHANGED, job);
    }

    @Test
    void shouldKnowItsServicesAfterAReload() throws Exception {
        job.doReload();
        WorkflowJob reloaded = jenkins.jenkins.getItemByFullName("app", WorkflowJob.class);
        StetRunAction read = reloaded.getLastBuild().getAction(StetRunAction.class);
        assertThat(read.getServices()).isOne();
        assertThat(read.getTrust()).isEqualTo("branch");
        expect(UNCHANGED, reloaded);
    }

    @Test
    void shouldDetectInReplays() throws Exception {
        WorkflowRun replayed = (WorkflowRun) job.getLastBuild()
                .getAction(ReplayAction.class)
                .run(DETECT.replace("'one'", "'two'"), Map.of())
                .get();
        jenkins.assertBuildStatus(Result.SUCCESS, replayed);
        jenkins.assertLogContains(CHANGED, replayed);
        assertThat(replayed.getAction(StetRunAction.class).getTrust()).isEqualTo("branch");
    }

    private void expect(String words, WorkflowJob of) throws Exception {
        jenkins.assertLogContains(words, run(jenkins, of));
    }
}
