package io.jenkins.plugins.stet.jenkins.config;

import io.jenkins.plugins.stet.core.manifest.Suggestions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The engines that Pipelines may call by name.
 *
 * @param addresses by name; of two folders that name one the nearer counts
 */
public record Engines(Map<String, String> addresses) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern ADDRESS = Pattern.compile("(unix|tcp|http|https)://\\S+");

    public Engines {
        addresses = new LinkedHashMap<>(addresses);
    }

    /** The nearest first. */
    static Engines of(List<EngineEntry> entries) {
        Map<String, String> addresses = new LinkedHashMap<>();
        entries.forEach(entry -> addresses.putIfAbsent(entry.getName(), entry.getAddress()));
        return new Engines(addresses);
    }

    /**
     * @param wanted by a Pipeline: a name of these, or an address; empty for the engine that the agent's environment names
     * @throws IllegalArgumentException when it is neither
     */
    public String address(String wanted) {
        String known = addresses.get(wanted);
        if (known != null) {
            return known;
        }
        if (!wanted.isEmpty() && !ADDRESS.matcher(wanted).matches()) {
            throw new IllegalArgumentException("there is no engine '" + wanted + "'"
                    + Suggestions.didYouMeanOneOf(wanted, new ArrayList<>(addresses.keySet()))
                    + ". Name one of the configured engines, or write an address such as unix:///var/run/docker.sock");
        }
        return wanted;
    }

    static void checkName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "A name has 1 to 64 letters, digits, '.', '_' or '-', beginning with a letter or digit.");
        }
    }

    static void checkAddress(String address) {
        if (!ADDRESS.matcher(address).matches()) {
            throw new IllegalArgumentException(
                    "Write an address as agents reach it: unix:///var/run/docker.sock or tcp://buildkitd:1234.");
        }
    }
}
