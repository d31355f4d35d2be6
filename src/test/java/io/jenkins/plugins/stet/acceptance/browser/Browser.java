package io.jenkins.plugins.stet.acceptance.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jenkins.plugins.stet.acceptance.jenkins.Deadline;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A headless Chromium of its own, that shows pages as one user sees them and notes what scripts complain about. */
public final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final Process process;
    private final DevTools tools;

    private Browser(Process process, DevTools tools) {
        this.process = process;
        this.tools = tools;
    }

    /** The system's Chromium; nothing when there is none. */
    public static Optional<Path> find() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(place -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** @param authorization header of all its requests; empty for nobody */
    public static Browser start(Path chromium, Path profile, String authorization)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        chromium.toString(),
                        "--headless=new",
                        "--remote-debugging-port=0",
                        "--remote-allow-origins=*",
                        "--user-data-dir=" + profile,
                        "--no-sandbox",
                        "--no-first-run",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("chromium.log").toFile())
                .start();
        Path port = profile.resolve("DevToolsActivePort");
        Deadline.until(PATIENCE, "Chromium to start", () -> Files.exists(port) && Files.size(port) > 0);
        DevTools tools = new DevTools(page(Files.readAllLines(port).get(0)));
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            tools.call(domain + ".enable", Map.of());
        }
        if (!authorization.isEmpty()) {
            tools.call("Network.setExtraHTTPHeaders", Map.of("headers", Map.of("Authorization", authorization)));
        }
        return new Browser(process, tools);
    }

    private static URI page(String port) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/new?about:blank"))
                .PUT(HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        return URI.create(new ObjectMapper()
                .readTree(answer.body())
                .path("webSocketDebuggerUrl")
                .asText());
    }

    /** Opens a page and waits until its scripts have run. */
    public void open(URI page) throws IOException, InterruptedException {
        tools.forgetEvents();
        tools.call("Page.navigate", Map.of("url", page.toString()));
        Deadline.until(PATIENCE, page + " to load", () -> tools.events().stream()
                .anyMatch(event -> event.path("method").asText().equals("Page.loadEventFired")));
        evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done, 300)))");
    }

    /** The value of an expression in the page; promises are awaited. */
    public JsonNode evaluate(String expression) throws IOException, InterruptedException {
        return tools.call(
                        "Runtime.evaluate",
                        Map.of("expression", expression, "returnByValue", true, "awaitPromise", true))
                .path("result")
                .path("value");
    }

    /** Exceptions, errors on the console, violations of a content security policy, dialogs. */
    public List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        for (JsonNode event : tools.events()) {
            JsonNode parameters = event.path("params");
            switch (event.path("method").asText()) {
                case "Runtime.exceptionThrown", "Page.javascriptDialogOpening" -> complaints.add(event.toString());
                case "Runtime.consoleAPICalled" -> addIf("error", parameters.path("type"), event, complaints);
                case "Log.entryAdded" -> addIf("error", parameters.path("entry").path("level"), event, complaints);
                default -> {}
            }
        }
        return complaints;
    }

    private static void addIf(String wanted, JsonNode value, JsonNode event, List<String> complaints) {
        if (value.asText().equals(wanted)) {
            complaints.add(event.toString());
        }
    }

    @Override
    public void close() {
        tools.close();
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().join();
    }
}
