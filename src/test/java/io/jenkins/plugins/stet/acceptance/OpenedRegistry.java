package io.jenkins.plugins.stet.acceptance;

import io.jenkins.plugins.stet.acceptance.jenkins.JenkinsClient;
import java.io.IOException;

/** The registry of the tests, which the controller may only speak to while the suite runs: it is on the loopback. */
final class OpenedRegistry {
    private final JenkinsClient jenkins;
    private String opened = "";

    OpenedRegistry(JenkinsClient jenkins) {
        this.jenkins = jenkins;
    }

    Images images(String prefix) throws IOException, InterruptedException {
        String meaning = "what ./dev engine prints: the agent has to be on this machine and may use its socket";
        String engine = Settings.needed("STET_TEST_DOCKER_HOST", meaning);
        String host = Settings.needed("STET_TEST_REGISTRY", meaning);
        if (opened.isEmpty()) {
            configure(host, "+ new RegistryEntry('" + host + "')");
            opened = host;
        }
        return new Images(engine, host, prefix);
    }

    private void configure(String host, String more) throws IOException, InterruptedException {
        jenkins.script("import io.jenkins.plugins.stet.jenkins.config.*\ndef all = StetConfiguration.get()\n"
                + "all.registries = all.registries.findAll { it.host != '" + host + "' } " + more);
    }

    void close() throws IOException, InterruptedException {
        if (!opened.isEmpty()) {
            configure(opened, "");
        }
    }
}
