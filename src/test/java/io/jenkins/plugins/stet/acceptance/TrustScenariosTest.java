package io.jenkins.plugins.stet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.acceptance.jenkins.Configurations;
import io.jenkins.plugins.stet.acceptance.jenkins.JenkinsClient;
import io.jenkins.plugins.stet.acceptance.jenkins.Job;
import io.jenkins.plugins.stet.acceptance.jenkins.JobRun;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Whom a run believes, by what its job was made from. */
@Acceptance
@Order(7)
class TrustScenariosTest {
    /** What HEAD of a repository points to is primary for a git source. */
    private static final String PRIMARY = "main";

    /**
     * A git source finds no change requests, so a branch's job is told that its head is one, in the words of the GitHub
     * source; what SCM servers say about revisions is beyond this suite.
     */
    private static final String AS_CHANGE_REQUEST =
            """
            import jenkins.scm.api.*
            import org.jenkinsci.plugins.github_branch_source.*
            def job = jenkins.model.Jenkins.get().getItemByFullName('%s')
            def property = job.getProperty(org.jenkinsci.plugins.workflow.multibranch.BranchJobProperty)
            def head = new PullRequestSCMHead('PR-7', 'mallory', 'shop', 'feature', 7, new BranchSCMHead('main'),
                new SCMHeadOrigin.Fork('mallory'), jenkins.scm.api.mixin.ChangeRequestCheckoutStrategy.HEAD)
            property.branch = new jenkins.branch.Branch(property.branch.sourceId, head, property.branch.scm, [])
            """;

    @Test
    void shouldLetBranchesReadThePrimaryBranch(Sandbox sandbox) throws Exception {
        multibranch(sandbox, "branches", "detectChanges()");
        JobRun main = sandbox.jenkins()
                .job(sandbox.id() + "/branches/main")
                .last()
                .await()
                .ended("SUCCESS");
        assertThat(main.report().path("trust").asText()).isEqualTo("primary");
        JobRun feature =
                sandbox.jenkins().job(sandbox.id() + "/branches/feature").run(1).ended("SUCCESS");
        assertThat(feature.report().path("trust").asText()).isEqualTo("branch");
        assertThat(feature.decisions())
                .as("what main has passed, and what the branch changed")
                .isEqualTo("one unchanged, two changed code");
        JobRun again =
                sandbox.jenkins().job(sandbox.id() + "/branches/main").build().ended("SUCCESS");
        assertThat(again.decisions()).as("main takes nothing from branches").isEqualTo("one unchanged, two unchanged");
    }

    @Test
    void shouldTrustNoForkAndPushNothingOfIt(Sandbox sandbox) throws Exception {
        JenkinsClient jenkins = sandbox.jenkins();
        String installed = jenkins.script(
                "println jenkins.model.Jenkins.get().pluginManager.getPlugin('github-branch-source')?.active");
        Assumptions.assumeTrue(
                Boolean.parseBoolean(installed), "install github-branch-source to test change requests of forks");
        Images images = sandbox.images();
        GitRepository repository = sandbox.repository("fork");
        repository
                .write("stet.yaml", "version: 1\nregistry: " + images.registry("fork") + "\nservices: {app: {}}\n")
                .write("app/Dockerfile", "FROM scratch\nCOPY a.txt /\n")
                .write("app/a.txt", "first")
                .write("Jenkinsfile", forkJenkinsfile(repository.url(), images))
                .commit("First");
        repository.git("branch", "feature");
        Job folder = jenkins.put(sandbox.id() + "/fork", Configurations.multibranch(repository.url(), "main"));
        Job main = jenkins.job(folder.fullName() + "/main");
        main.last().await().ended("SUCCESS");
        Job feature = jenkins.job(folder.fullName() + "/feature");
        feature.last().await();
        jenkins.script(AS_CHANGE_REQUEST.formatted(feature.fullName()));
        String repositoryName = images.registry("fork") + "/app";
        List<String> before = images.tags(repositoryName);
        repository.git("checkout", "-q", "feature");
        repository.write("app/a.txt", "of mallory").commit("Fork");
        repository.git("checkout", "-q", PRIMARY);
        JobRun fork = feature.build().ended("SUCCESS");
        assertThat(fork.report().path("trust").asText()).isEqualTo("untrusted");
        assertThat(images.tags(repositoryName)).as("nothing was pushed").isEqualTo(before);
        repository.git("checkout", "-q", "feature");
        repository
                .write("stet.yaml", "version: 1\nregistry: " + images.registry("mallory") + "\nservices: {app: {}}\n")
                .commit("Elsewhere");
        repository.git("checkout", "-q", PRIMARY);
        JobRun elsewhere = feature.build().ended("FAILURE");
        assertThat(elsewhere.log()).contains("registry");
        JobRun after = main.build().ended("SUCCESS");
        assertThat(after.decisions()).as("main takes nothing from forks").isEqualTo("app unchanged");
    }

    private static void multibranch(Sandbox sandbox, String name, String body) throws Exception {
        GitRepository repository = DetectScenariosTest.two(sandbox, name);
        repository.write("Jenkinsfile", jenkinsfile(body)).commit("Jenkinsfile");
        Job folder =
                sandbox.jenkins().put(sandbox.id() + '/' + name, Configurations.multibranch(repository.url(), "main"));
        sandbox.jenkins().job(folder.fullName() + "/main").last().await();
        repository.git("checkout", "-q", "-b", "feature");
        repository.write("two/a.txt", "of the branch").commit("Feature");
        repository.git("checkout", "-q", PRIMARY);
        folder.scan();
        sandbox.jenkins().job(folder.fullName() + "/feature").last().await();
    }

    private static String jenkinsfile(String body) {
        return "node('" + Settings.agentLabel() + "') {\ncheckout scm\n" + body + "\n}\n";
    }

    /** The git source has no revision of a change request, so the branch is named. */
    private static String forkJenkinsfile(String url, Images images) {
        return ("node('" + Settings.agentLabel() + "') {\n"
                        + "git url: '%s', branch: env.BRANCH_NAME == 'main' ? 'main' : 'feature'\n"
                        + "detectChanges()\necho \"status ${cachedImageBuild(service: 'app', engine: '"
                        + images.engine()
                        + "').status}\"\n}\n")
                .formatted(url);
    }
}
