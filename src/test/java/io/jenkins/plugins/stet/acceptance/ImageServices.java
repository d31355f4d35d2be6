package io.jenkins.plugins.stet.acceptance;

import io.jenkins.plugins.stet.acceptance.jenkins.JobRun;
import java.io.IOException;
import java.util.List;

/** A repository of services with images of nothing but a file of theirs, and the Pipelines that build them. */
record ImageServices(Sandbox sandbox, Images images, String name, GitRepository repository) {
    /** @param name of the scenario: of its repository, its job and its part of the registry */
    static ImageServices of(Sandbox sandbox, String name, List<String> services)
            throws IOException, InterruptedException {
        Images images = sandbox.images();
        GitRepository repository = sandbox.repository(name);
        StringBuilder manifest = new StringBuilder("version: 1\nregistry: " + images.registry(name) + "\nservices:\n");
        for (String service : services) {
            manifest.append("  ").append(service).append(":\n");
            repository.write(service + "/Dockerfile", "FROM scratch\nCOPY app.txt /\n");
            repository.write(service + "/app.txt", "first of " + service + " in " + images.registry(name));
        }
        repository.write("stet.yaml", manifest.toString()).commit("First");
        return new ImageServices(sandbox, images, name, repository);
    }

    /** From now on building this service takes so long, unless the engine has built the same before. */
    ImageServices slow(String service, int seconds) throws IOException, InterruptedException {
        repository
                .copy(service + "/busybox", Images.busybox())
                .write(
                        service + "/Dockerfile",
                        "FROM scratch\nCOPY busybox /bin/busybox\nCOPY app.txt /\nRUN [\"/bin/busybox\", \"sleep\", \""
                                + seconds + "\"]\n")
                .commit("Slow");
        return this;
    }

    /** The step, and a line of the log with its outcome. */
    String build(String service, String... tags) {
        String list = tags.length == 0 ? "[]" : "['" + String.join("', '", tags) + "']";
        return "cachedImageBuild(service: '" + service + "', engine: '" + images.engine() + "', tags: " + list
                + ").with { built -> echo \"outcome of " + service + ": ${built.status} ${built.digest}\" }\n";
    }

    /** {@code built}, {@code skipped} or {@code retagged}, as the step returned it. */
    static String status(JobRun run, String service) throws IOException, InterruptedException {
        return outcome(run, service).replaceFirst(" .*", "");
    }

    static String digest(JobRun run, String service) throws IOException, InterruptedException {
        return outcome(run, service).replaceFirst(".* ", "");
    }

    private static String outcome(JobRun run, String service) throws IOException, InterruptedException {
        String beginning = "outcome of " + service + ": ";
        List<String> lines = run.logLines(line -> line.startsWith(beginning));
        if (lines.size() != 1) {
            throw new AssertionError("one outcome of " + service + " was awaited in\n" + run.log());
        }
        return lines.get(0).substring(beginning.length());
    }

    String checkout() {
        return Scripts.checkout(repository);
    }

    String image(String service) {
        return images.registry(name) + '/' + service;
    }
}
