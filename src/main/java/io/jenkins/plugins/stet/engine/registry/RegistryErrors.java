package io.jenkins.plugins.stet.engine.registry;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.stet.core.image.ImmutableTags;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The errors that an answer lists in the form of the distribution specification, as far as it does. */
record RegistryErrors(int status, List<Entry> entries) {
    private static final int MOST = 5;

    record Entry(String code, String message) {}

    static RegistryErrors in(Reply reply) {
        try {
            List<Entry> entries = new ArrayList<>();
            for (JsonNode error : Json.object(reply.body()).path("errors")) {
                entries.add(new Entry(Json.text(error, "code"), Json.text(error, "message")));
            }
            return new RegistryErrors(reply.status(), List.copyOf(entries.subList(0, Math.min(MOST, entries.size()))));
        } catch (IOException notInThatForm) {
            return new RegistryErrors(reply.status(), List.of());
        }
    }

    /** Some registries hide what one may not see behind "not found". */
    boolean isDenial() {
        return entries.stream()
                .anyMatch(e -> e.code().equals("DENIED") || e.code().equals("UNAUTHORIZED"));
    }

    boolean isImmutableTag(int httpStatus) {
        boolean possible = httpStatus == 400 || httpStatus == 409 || httpStatus == 412 || httpStatus == 403;
        return possible
                && entries.stream().anyMatch(entry -> ImmutableTags.areMeantBy(entry.code() + " " + entry.message()));
    }

    String describe(Collection<String> secrets) {
        StringBuilder text = new StringBuilder("HTTP ").append(status);
        for (Entry entry : entries) {
            String line = (entry.code() + " " + entry.message()).strip();
            if (!line.isEmpty()) {
                text.append(entries.indexOf(entry) == 0 ? " (" : "; ").append(ForeignText.of(line, secrets));
            }
        }
        return text.indexOf("(") > 0 ? text.append(')').toString() : text.toString();
    }
}
