package io.jenkins.plugins.stet.acceptance.jenkins;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an administrator does with a Jenkins, by HTTP alone. */
public final class JenkinsClient {
    private static final Duration STARTING = Duration.ofMinutes(5);

    private final URI root;
    private final Http http;

    public JenkinsClient(URI root, String user, String token) {
        this.root = root;
        this.http = new Http(root, user, token);
    }

    public URI root() {
        return root;
    }

    public Http http() {
        return http;
    }

    /** The same Jenkins as somebody else sees it. */
    public Http as(String user, String token) {
        return new Http(root, user, token);
    }

    /** Runs Groovy in the script console and returns what it printed. */
    public String script(String groovy) throws IOException, InterruptedException {
        String answer = Http.checked("scriptText", http.post("scriptText", Map.of("script", groovy + "\nprintln '.'")))
                .body()
                .strip();
        if (!answer.endsWith(".")) {
            throw new IOException("the script console answers: " + answer);
        }
        return answer.substring(0, answer.length() - 1).strip();
    }

    public Job job(String fullName) {
        return new Job(this, fullName);
    }

    /** Creates it, or gives it another configuration. */
    public Job put(String fullName, String configuration) throws IOException, InterruptedException {
        Job job = job(fullName);
        byte[] xml = configuration.getBytes(StandardCharsets.UTF_8);
        if (http.get(job.path() + "api/json?tree=name").statusCode() == 200) {
            Http.checked(fullName, http.post(job.path() + "config.xml", "application/xml; charset=utf-8", xml));
            return job;
        }
        int slash = fullName.lastIndexOf('/');
        String parent = slash < 0 ? "" : job(fullName.substring(0, slash)).path();
        String create = parent + "createItem?name=" + Http.encoded(fullName.substring(slash + 1));
        Http.checked(fullName, http.post(create, "application/xml; charset=utf-8", xml));
        return job;
    }

    /** Waits for a controller that is starting, with its agents. */
    public void awaitReady(String agentLabel) throws IOException, InterruptedException {
        Deadline.until(STARTING, "Jenkins at " + root, this::answers);
        Deadline.until(STARTING, "an agent that is online", () -> !onlineAgents(agentLabel)
                .isEmpty());
    }

    private boolean answers() throws InterruptedException {
        try {
            return http.get("api/json?tree=mode").statusCode() == 200;
        } catch (IOException e) {
            return false; // not up yet: the deadline decides how long that is no failure
        }
    }

    private List<String> onlineAgents(String label) throws IOException, InterruptedException {
        List<String> online = new ArrayList<>();
        JsonNode computers =
                http.json("computer/api/json?tree=computer[displayName,offline,numExecutors,assignedLabels[name]]");
        for (JsonNode computer : computers.path("computer")) {
            boolean labelled = label.isEmpty()
                    || computer.path("assignedLabels").findValuesAsText("name").contains(label);
            if (labelled
                    && !computer.path("offline").asBoolean()
                    && computer.path("numExecutors").asInt() > 0) {
                online.add(computer.path("displayName").asText());
            }
        }
        return online;
    }

    HttpResponse<String> posted(String path) throws IOException, InterruptedException {
        return Http.checked(path, http.post(path, Map.of()));
    }
}
