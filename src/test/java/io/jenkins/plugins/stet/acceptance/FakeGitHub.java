package io.jenkins.plugins.stet.acceptance;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * As much of GitHub's REST API, on the loopback, as a GitHub source asks of a repository: branches, pull requests,
 * files and collaborators. The commits come from a repository of the suite.
 */
final class FakeGitHub implements AutoCloseable {
    static final String OWNER = "acme";
    static final String NAME = "shop";
    private static final String REPOSITORY = "/repos/" + OWNER + '/' + NAME;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final GitRepository repository;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<Integer, String> authors = new ConcurrentSkipListMap<>();

    private FakeGitHub(GitRepository repository, HttpServer server) {
        this.repository = repository;
        this.server = server;
    }

    static FakeGitHub serve(GitRepository repository) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        FakeGitHub github = new FakeGitHub(repository, server);
        server.setExecutor(github.threads);
        server.createContext("/", github::answer);
        server.start();
        return github;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Opens a pull request, or pushes to it, with what the working tree holds on top of the target branch. */
    FakeGitHub pull(int number, String author) throws IOException, InterruptedException {
        repository.git("checkout", "-q", "--detach");
        repository.commit("Pull request " + number);
        repository.git("update-ref", "refs/pull/" + number + "/head", "HEAD");
        repository.git("checkout", "-q", "main");
        authors.put(number, author);
        return this;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Optional<Object> answer = answer(exchange.getRequestURI().getPath(), reference(exchange));
            byte[] body = JSON.writeValueAsBytes(answer.orElse(Map.of("message", "Not Found")));
            exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
            exchange.sendResponseHeaders(answer.isPresent() ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Of the commit whose files are asked for. */
    private static String reference(HttpExchange exchange) {
        String query = exchange.getRequestURI().getQuery();
        return query == null || !query.contains("ref=") ? "main" : query.replaceFirst(".*ref=([^&]*).*", "$1");
    }

    private Optional<Object> answer(String path, String reference) throws IOException, InterruptedException {
        if (path.equals("/") || path.equals("/user")) {
            return Optional.of(path.equals("/") ? Map.of("rate_limit_url", url() + "/rate_limit") : user(OWNER));
        }
        if (path.startsWith("/users/")) {
            return Optional.of(user(path.substring("/users/".length())));
        }
        if (path.equals(REPOSITORY)) {
            return Optional.of(described(OWNER));
        }
        return path.startsWith(REPOSITORY + '/')
                ? answerOfRepository(path.substring(REPOSITORY.length() + 1), reference)
                : Optional.empty();
    }

    private Optional<Object> answerOfRepository(String path, String reference)
            throws IOException, InterruptedException {
        String last = path.substring(path.lastIndexOf('/') + 1);
        if (path.equals("branches")) {
            return Optional.of(List.of(branch("main")));
        }
        if (path.equals("pulls")) {
            return Optional.of(
                    authors.keySet().stream().map(this::pullUnchecked).toList());
        }
        if (path.equals("collaborators")) {
            return Optional.of(List.of(user(OWNER)));
        }
        if (path.startsWith("branches/")) {
            return Optional.of(branch(path.substring("branches/".length())));
        }
        if (path.startsWith("pulls/")) {
            return Optional.of(pullUnchecked(Integer.parseInt(last)));
        }
        if (path.startsWith("commits/")) {
            return Optional.of(commit(last));
        }
        if (path.startsWith("git/ref")) {
            String name = path.replaceFirst("git/refs?/", "");
            return Optional.of(
                    Map.of("ref", "refs/" + name, "object", Map.of("type", "commit", "sha", hash("refs/" + name))));
        }
        if (path.startsWith("contents")) {
            return contents(path.replaceFirst("contents/?", ""), reference);
        }
        return Optional.empty();
    }

    private Map<String, Object> user(String login) {
        return Map.of(
                "login", login, "id", login.hashCode() & 0xffff, "type", "User", "url", url() + "/users/" + login);
    }

    private Map<String, Object> described(String owner) {
        return Map.of(
                "id",
                owner.hashCode() & 0xffff,
                "name",
                NAME,
                "full_name",
                owner + '/' + NAME,
                "owner",
                user(owner),
                "html_url",
                url() + '/' + owner + '/' + NAME,
                "url",
                url() + "/repos/" + owner + '/' + NAME,
                "default_branch",
                "main",
                "private",
                false);
    }

    private Map<String, Object> branch(String name) throws IOException, InterruptedException {
        String hash = hash("refs/heads/" + name);
        return Map.of("name", name, "commit", Map.of("sha", hash, "url", url() + REPOSITORY + "/commits/" + hash));
    }

    private Map<String, Object> pullUnchecked(int number) {
        try {
            return pull(number);
        } catch (IOException e) {
            throw new IllegalStateException("pull request " + number + " is not in " + repository.tree(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while pull request " + number + " was read", e);
        }
    }

    private Map<String, Object> pull(int number) throws IOException, InterruptedException {
        String author = authors.getOrDefault(number, OWNER);
        Map<String, Object> pull = new TreeMap<>();
        pull.put("number", number);
        pull.put("state", "open");
        pull.put("title", "Pull request " + number);
        pull.put("user", user(author));
        pull.put("mergeable", true);
        pull.put("url", url() + REPOSITORY + "/pulls/" + number);
        pull.put("html_url", url() + '/' + OWNER + '/' + NAME + "/pull/" + number);
        pull.put("head", side(author, "feature-" + number, hash("refs/pull/" + number + "/head")));
        pull.put("base", side(OWNER, "main", hash("refs/pull/" + number + "/head~1")));
        return pull;
    }

    private Map<String, Object> side(String owner, String branch, String hash) {
        return Map.of("ref", branch, "sha", hash, "user", user(owner), "repo", described(owner));
    }

    private static Map<String, Object> commit(String hash) {
        Map<String, Object> person = Map.of("name", OWNER, "email", "a@example.com", "date", "2026-01-01T00:00:00Z");
        return Map.of("sha", hash, "parents", List.of(), "commit", Map.of("committer", person, "author", person));
    }

    private Optional<Object> contents(String path, String reference) throws IOException, InterruptedException {
        List<Object> entries = repository
                .git("ls-tree", "-r", "--name-only", hash(reference))
                .lines()
                .filter(file -> path.isEmpty() ? !file.contains("/") : file.equals(path))
                .<Object>map(file -> Map.of("type", "file", "name", file, "path", file, "size", 1))
                .toList();
        if (path.isEmpty() || entries.isEmpty()) {
            return path.isEmpty() ? Optional.of(entries) : Optional.empty();
        }
        byte[] text = repository.git("show", hash(reference) + ':' + path).getBytes(StandardCharsets.UTF_8);
        return Optional.of(Map.of(
                "type",
                "file",
                "name",
                path,
                "path",
                path,
                "size",
                text.length,
                "encoding",
                "base64",
                "content",
                Base64.getEncoder().encodeToString(text)));
    }

    private String hash(String reference) throws IOException, InterruptedException {
        return repository.git("rev-parse", "--verify", reference).strip();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
