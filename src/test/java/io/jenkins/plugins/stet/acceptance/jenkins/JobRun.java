package io.jenkins.plugins.stet.acceptance.jenkins;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A run of a job. */
public record JobRun(Job job, int number) {
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    public String path() {
        return job.path() + number + '/';
    }

    public JobRun await() throws IOException, InterruptedException {
        Deadline.until(
                PATIENCE, this + " to end", () -> !state().path("building").asBoolean(true));
        return this;
    }

    /** SUCCESS, FAILURE, ABORTED ... */
    public String result() throws IOException, InterruptedException {
        return state().path("result").asText();
    }

    /** The run itself, for further assertions, when it ended like this; else an error with its log. */
    public JobRun ended(String result) throws IOException, InterruptedException {
        if (!result.equals(result())) {
            throw new AssertionError(this + " ended " + result() + " instead of " + result + ":\n" + log());
        }
        return this;
    }

    private JsonNode state() throws IOException, InterruptedException {
        return job.jenkins().http().json(path() + "api/json?tree=building,result");
    }

    public String log() throws IOException, InterruptedException {
        return Http.checked(path(), job.jenkins().http().get(path() + "consoleText"))
                .body();
    }

    public List<String> logLines(Predicate<String> wanted) throws IOException, InterruptedException {
        return log().lines().filter(wanted).toList();
    }

    public void awaitLog(String text) throws IOException, InterruptedException {
        Deadline.until(PATIENCE, "'" + text + "' in the log of " + this, () -> {
            String log = log();
            if (!log.contains(text) && !state().path("building").asBoolean(true)) {
                throw new AssertionError(this + " ended without '" + text + "':\n" + log);
            }
            return log.contains(text);
        });
    }

    public void abort() throws IOException, InterruptedException {
        job.jenkins().posted(path() + "stop");
    }

    /** What the Stet page shows, as data. */
    public JsonNode report() throws IOException, InterruptedException {
        return job.jenkins().http().json(path() + "stet/api/json").path("report");
    }

    public JsonNode service(String name) throws IOException, InterruptedException {
        return report().path("services").path(name);
    }

    /** {@code build}, {@code changed} or {@code unchanged}, and the tier, of each service in alphabetical order. */
    public String decisions() throws IOException, InterruptedException {
        TreeMap<String, String> decisions = new TreeMap<>();
        report().path("services")
                .fields()
                .forEachRemaining(service -> decisions.put(service.getKey(), decision(service.getValue())));
        List<String> words = new ArrayList<>();
        decisions.forEach((service, decision) -> words.add(service + ' ' + decision));
        return String.join(", ", words);
    }

    private static String decision(JsonNode service) {
        String tier = service.path("tier").asText();
        if (service.path("build").asBoolean()) {
            return "build " + tier;
        }
        return service.path("changed").asBoolean() ? "changed " + tier : "unchanged";
    }

    @Override
    public String toString() {
        return job.fullName() + " #" + number;
    }
}
