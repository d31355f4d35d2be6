package io.jenkins.plugins.stet.testing.engine;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;

/**
 * The engine of one test. Names made by {@link #uniqueName} and images made by {@link #importBase} belong to that test,
 * so tests may share the engine; what was imported is removed when the test ends.
 *
 * <p>It speaks plain HTTP on purpose: it must not depend on the clients that are under test.
 */
public final class TestEngine implements AutoCloseable {
    static final String DOCKER_HOST = "STET_TEST_DOCKER_HOST";
    static final String OWNED = "STET_TEST_ENGINE_OWNED";
    static final String REGISTRY = "STET_TEST_REGISTRY";
    static final String REGISTRY_AUTH = "STET_TEST_REGISTRY_AUTH";
    static final String REGISTRY_USER = "STET_TEST_REGISTRY_USER";
    static final String REGISTRY_PASSWORD = "STET_TEST_REGISTRY_PASSWORD";
    static final String BUSYBOX = "STET_TEST_BUSYBOX";

    private final Map<String, String> environment;
    private final EngineHttp http;
    private final String prefix = "t" + UUID.randomUUID().toString().substring(0, 8);
    private final List<String> imported = new ArrayList<>();

    TestEngine(Map<String, String> environment) {
        this.environment = environment;
        this.http = new EngineHttp(dockerHost());
    }

    /** Where the engine listens, for example {@code unix:///tmp/.../docker.sock}. */
    public URI dockerHost() {
        return URI.create(required(DOCKER_HOST));
    }

    /** Host and port of a registry that lets everybody read, write and delete. */
    public String registry() {
        return required(REGISTRY);
    }

    /** A registry that answers 401 without the right password. */
    public TestRegistry authRegistry() {
        return new TestRegistry(required(REGISTRY_AUTH), required(REGISTRY_USER), required(REGISTRY_PASSWORD));
    }

    /** A name that no other test uses, fit for an image, a tag or a container. */
    public String uniqueName(String suffix) {
        return prefix + "-" + suffix;
    }

    /** Makes {@code name} (with or without a tag) an image that holds only a static busybox, /bin/sh and a few more. */
    public String importBase(String name) throws IOException {
        String busybox = environment.getOrDefault(BUSYBOX, "/bin/busybox");
        int colon = name.lastIndexOf(':');
        boolean tagged = colon > name.lastIndexOf('/');
        String repository = tagged ? name.substring(0, colon) : name;
        String tag = tagged ? name.substring(colon + 1) : "latest";
        String target = "/images/create?fromSrc=-&repo=" + encode(repository) + "&tag=" + encode(tag);
        // Env and Path are set so that RUN finds the applets as it does in any public base image.
        String change = "&changes=" + encode("ENV PATH=/bin") + "&changes=" + encode("CMD [\"/bin/sh\"]");
        String answer = http.send("POST", target + change, BusyboxTree.tar(Path.of(busybox)));
        if (answer.contains("\"error\"")) {
            throw new IOException("The engine did not import " + name + ": " + answer);
        }
        imported.add(name);
        return name;
    }

    /**
     * Forgets every build layer. Only on an engine that was started for the tests: the test is skipped on one that
     * belongs to somebody.
     */
    public void wipeBuilderCache() throws IOException {
        Assumptions.assumeTrue(
                Boolean.parseBoolean(environment.get(OWNED)),
                "this test wipes the build cache, which it does only to an engine that ./dev started");
        http.send("POST", "/build/prune?all=true", new byte[0]);
    }

    /** Removes an image by name or id; nothing happens when there is none. */
    public void removeImage(String name) throws IOException {
        http.sendUnlessMissing("DELETE", "/images/" + name + "?force=true");
    }

    /** The engine's description of an image as JSON; an error when there is none. */
    public String inspectImage(String name) throws IOException {
        return http.send("GET", "/images/" + name + "/json", new byte[0]);
    }

    /** How the layers of an image came about, as JSON. */
    public String imageHistory(String name) throws IOException {
        return http.send("GET", "/images/" + name + "/history", new byte[0]);
    }

    @Override
    public void close() throws IOException {
        for (String image : imported) {
            removeImage(image);
        }
    }

    private String required(String variable) {
        String value = environment.get(variable);
        if (value == null) {
            throw new IllegalStateException(variable + " is not set: annotate the test with @EngineTest"
                    + "(registries = true), so that it is skipped where there are none");
        }
        return value;
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
