package io.jenkins.plugins.stet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.acceptance.jenkins.Configurations;
import io.jenkins.plugins.stet.acceptance.jenkins.Deadline;
import io.jenkins.plugins.stet.acceptance.jenkins.JenkinsClient;
import io.jenkins.plugins.stet.acceptance.jenkins.Job;
import io.jenkins.plugins.stet.acceptance.jenkins.JobRun;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** A repository on GitHub with one service, its multibranch job, and what is where after its runs. */
record GitHubProject(Sandbox sandbox, Images images, String name, GitRepository repository, FakeGitHub github)
        implements AutoCloseable {
    /** GitHub's sources take the repository from the usual port of the host; ours has one of its own. */
    private static final String GIT_ENVIRONMENT =
            """
            import hudson.slaves.EnvironmentVariablesNodeProperty
            def properties = jenkins.model.Jenkins.get().globalNodeProperties
            properties.findAll { it instanceof EnvironmentVariablesNodeProperty && it.envVars.GIT_CONFIG_COUNT }
                .each { properties.remove(it) }
            def controller = hudson.EnvVars.masterEnvVars
            ['COUNT', 'KEY_0', 'VALUE_0'].each { controller.remove('GIT_CONFIG_' + it) }
            """;

    private static final String GIT_FINDS =
            """
            def found = [GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'url.%s.insteadOf',
                GIT_CONFIG_VALUE_0: 'http://127.0.0.1/%s/%s.git']
            controller.putAll(found)
            properties.add(new EnvironmentVariablesNodeProperty(
                found.collect { new EnvironmentVariablesNodeProperty.Entry(it.key, it.value) }))
            """;

    /** @param trust which forks the GitHub source trusts: Nobody, Contributors, Everyone */
    static GitHubProject of(Sandbox sandbox, String name, String trust) throws IOException, InterruptedException {
        String installed = sandbox.jenkins()
                .script("println jenkins.model.Jenkins.get().pluginManager.getPlugin('github-branch-source')?.active");
        Assumptions.assumeTrue(Boolean.parseBoolean(installed), "install github-branch-source to test change requests");
        GitRepository repository = sandbox.repository(name);
        GitHubProject project =
                new GitHubProject(sandbox, sandbox.images(), name, repository, FakeGitHub.serve(repository));
        repository
                .write("stet.yaml", project.manifest(""))
                .write("app/Dockerfile", "FROM scratch\nCOPY a.txt /\n")
                .write("app/a.txt", "first of " + project.image())
                .write("Jenkinsfile", project.jenkinsfile("detectChanges()\n" + project.build("")))
                .commit("First");
        sandbox.jenkins()
                .script(GIT_ENVIRONMENT + GIT_FINDS.formatted(repository.url(), FakeGitHub.OWNER, FakeGitHub.NAME));
        sandbox.jenkins()
                .put(
                        project.folder().fullName(),
                        Configurations.gitHub(project.github.url(), FakeGitHub.OWNER, FakeGitHub.NAME, trust));
        project.job("main").last().await().ended("SUCCESS");
        return project;
    }

    Job folder() {
        return sandbox.jenkins().job(sandbox.id() + '/' + name);
    }

    Job job(String branch) {
        return sandbox.jenkins().job(folder().fullName() + '/' + branch);
    }

    String image() {
        return images.registry(name) + "/app";
    }

    /** @param more lines about the service, indented by four blanks */
    String manifest(String more) {
        return "version: 1\nregistry: " + images.registry(name) + "\nservices:\n  app:\n    context: app\n" + more;
    }

    String jenkinsfile(String body) {
        return "node('" + Settings.agentLabel() + "') {\ncheckout scm\n" + body + "\n}\n";
    }

    /** @param more parameters, beginning with a comma */
    String build(String more) {
        return "cachedImageBuild(service: 'app', engine: '" + images.engine() + "'" + more
                + ").with { built -> echo \"outcome of app: ${built.status} ${built.digest}\" }\n";
    }

    /** The run for what the working tree holds as this pull request. */
    JobRun pull(int number, String author) throws IOException, InterruptedException {
        github.pull(number, author);
        Job job = job("PR-" + number);
        int before = count(job);
        folder().scan();
        Deadline.until(Duration.ofMinutes(2), "a run of " + job.fullName(), () -> {
            String scan = sandbox.jenkins()
                    .http()
                    .get(folder().path() + "indexing/consoleText")
                    .body();
            assertThat(scan).as("the scan of the repository").doesNotContain("Finished: FAILURE");
            return count(job) > before;
        });
        return job.last().await();
    }

    private static int count(Job job) throws IOException, InterruptedException {
        JenkinsClient jenkins = job.jenkins();
        if (jenkins.http().get(job.path() + "api/json?tree=name").statusCode() != 200) {
            return 0;
        }
        return jenkins.http()
                .json(job.path() + "api/json?tree=lastBuild[number]")
                .path("lastBuild")
                .path("number")
                .asInt();
    }

    /** Every tag with its digest. */
    List<String> pushed() throws IOException, InterruptedException {
        List<String> pushed = new ArrayList<>();
        for (String tag : images.tags(image())) {
            pushed.add(tag + ' ' + images.digest(image(), tag));
        }
        return pushed;
    }

    /** Digests of the records of a job. */
    String records(String branch) throws IOException, InterruptedException {
        return sandbox.jenkins()
                .script("def root = new File(jenkins.model.Jenkins.get().getItemByFullName('"
                        + job(branch).fullName()
                        + "').rootDir, 'stet')\nroot.eachFileRecurse(groovy.io.FileType.FILES) { println it.path + ' '"
                        + " + java.security.MessageDigest.getInstance('SHA-256').digest(it.bytes).encodeHex() }");
    }

    @Override
    public void close() throws IOException {
        github.close();
        try {
            sandbox.jenkins().script(GIT_ENVIRONMENT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted before the environment of git was restored", e);
        }
    }
}
