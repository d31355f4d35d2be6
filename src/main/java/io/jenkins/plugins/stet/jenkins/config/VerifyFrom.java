package io.jenkins.plugins.stet.jenkins.config;

import hudson.util.FormValidation;
import hudson.util.ListBoxModel;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** From where registries are asked. */
public enum VerifyFrom {
    /** From the controller, and where that has no way from the agent. */
    AUTO,
    CONTROLLER,
    AGENT;

    static final List<String> NAMES =
            Arrays.stream(values()).map(VerifyFrom::text).toList();

    private String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param texts the nearest first, empty where nothing is said */
    static VerifyFrom nearest(Stream<String> texts) {
        return texts.flatMap(text ->
                        Arrays.stream(values()).filter(each -> each.text().equals(text)))
                .findFirst()
                .orElse(AUTO);
    }

    static FormValidation check(String text) {
        return text.isEmpty() || NAMES.contains(text)
                ? FormValidation.ok()
                : FormValidation.error("Use one of " + String.join(", ", NAMES) + ".");
    }

    static ListBoxModel items(String nothing) {
        ListBoxModel items = new ListBoxModel();
        items.add(nothing, "");
        items.add("auto: the controller, and where it does not get there the agent", "auto");
        items.add("controller: never an agent", "controller");
        items.add("agent: the one that holds the workspace", "agent");
        return items;
    }
}
