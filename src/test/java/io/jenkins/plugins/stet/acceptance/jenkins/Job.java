package io.jenkins.plugins.stet.acceptance.jenkins;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A job or folder. */
public record Job(JenkinsClient jenkins, String fullName) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Relative to the root; ends with a slash. */
    public String path() {
        return Arrays.stream(fullName.split("/"))
                .map(name -> "job/" + Http.encoded(name) + '/')
                .collect(Collectors.joining());
    }

    /** Has it built and waits for the end. */
    public JobRun build() throws IOException, InterruptedException {
        return start().await();
    }

    public JobRun start() throws IOException, InterruptedException {
        String location = jenkins.posted(path() + "build?delay=0sec")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String item = jenkins.root().resolve(URI.create(location).getRawPath()) + "api/json";
        int number = Deadline.within(PATIENCE, fullName + " to leave the queue", () -> {
            JsonNode executable = jenkins.http().json(item).path("executable");
            return executable.has("number")
                    ? Optional.of(executable.get("number").asInt())
                    : Optional.empty();
        });
        return run(number);
    }

    /** Has a multibranch job look for branches. */
    public void scan() throws IOException, InterruptedException {
        jenkins.posted(path() + "build?delay=0");
    }

    public JobRun run(int number) {
        return new JobRun(this, number);
    }

    /** The newest run; waits for one. */
    public JobRun last() throws IOException, InterruptedException {
        return run(Deadline.within(PATIENCE, "a run of " + fullName, () -> {
            if (jenkins.http().get(path() + "api/json?tree=name").statusCode() != 200) {
                return Optional.empty();
            }
            JsonNode last = jenkins.http()
                    .json(path() + "api/json?tree=lastBuild[number]")
                    .path("lastBuild");
            return last.has("number") ? Optional.of(last.get("number").asInt()) : Optional.empty();
        }));
    }

    public void delete() throws IOException, InterruptedException {
        jenkins.posted(path() + "doDelete");
    }
}
