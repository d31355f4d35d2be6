package io.jenkins.plugins.stet.acceptance;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;

/** What the suite was told. Each setting is an environment variable or, with dots and small letters, a property. */
final class Settings {
    private Settings() {}

    static URI url() {
        String url = told("STET_ACCEPTANCE_URL");
        if (url.isEmpty()) {
            throw new IllegalStateException("which Jenkins? Run ./dev acceptance URL");
        }
        return URI.create(url.endsWith("/") ? url : url + "/");
    }

    static String user() {
        return told("STET_ACCEPTANCE_USER");
    }

    /** An API token or the password. */
    static String token() {
        return told("STET_ACCEPTANCE_TOKEN");
    }

    /** Of the agents that builds run on; empty for any. */
    static String agentLabel() {
        return told("STET_ACCEPTANCE_AGENT_LABEL");
    }

    static Path hpi() {
        return Path.of(needed("STET_ACCEPTANCE_HPI", "the plugin to test (./dev acceptance sets it)"));
    }

    static String told(String name) {
        String property = name.toLowerCase(Locale.ROOT).replace('_', '.');
        String value = System.getProperty(property, System.getenv(name));
        return value == null ? "" : value.strip();
    }

    /** Skips the scenario, saying how to tell what it needs. */
    static String needed(String name, String meaning) {
        String value = told(name);
        Assumptions.assumeFalse(value.isEmpty(), () -> "set " + name + " to " + meaning);
        return value;
    }

    static int number(String name, int otherwise) {
        String value = told(name);
        return value.isEmpty() ? otherwise : Integer.parseInt(value);
    }
}
