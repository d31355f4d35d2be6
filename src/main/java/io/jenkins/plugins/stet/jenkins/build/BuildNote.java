package io.jenkins.plugins.stet.jenkins.build;

import io.jenkins.plugins.stet.core.baseline.PlainJson;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the controller knows of the process of a step, written before anything is done about it.
 *
 * @param run externalizable id of the run
 * @param node where it runs, empty for the controller's own
 * @param flight what is being built, the same for all who build the same
 * @param offset up to which its log was copied
 * @param result of the step when it is over, else empty
 */
record BuildNote(
        Phase phase,
        String run,
        String node,
        String directory,
        String process,
        String flight,
        long offset,
        Map<String, Object> result) {
    /** How far the step has come. */
    enum Phase {
        LAUNCHING,
        RUNNING,
        /** The result is known and has to be handed over. */
        DONE,
        /** Nobody wants it any more: it has to be ended wherever it still runs. */
        CONDEMNED
    }

    static BuildNote launching(String run, String node, String directory, String process) {
        return new BuildNote(Phase.LAUNCHING, run, node, directory, process, "", 0, Map.of());
    }

    BuildNote in(Phase other) {
        return new BuildNote(other, run, node, directory, process, flight, offset, result);
    }

    BuildNote building(String what) {
        return new BuildNote(phase, run, node, directory, process, what, offset, result);
    }

    BuildNote readUpTo(long other) {
        return new BuildNote(phase, run, node, directory, process, flight, other, result);
    }

    BuildNote done(Map<String, Object> outcome) {
        return new BuildNote(Phase.DONE, run, node, directory, process, flight, offset, outcome);
    }

    byte[] bytes() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", 1L);
        json.put("phase", phase.name().toLowerCase(Locale.ROOT));
        json.put("run", run);
        json.put("node", node);
        json.put("directory", directory);
        json.put("process", process);
        json.put("flight", flight);
        json.put("offset", offset);
        json.put("result", result);
        return PlainJson.write(json);
    }

    static BuildNote of(byte[] bytes) throws IOException {
        Map<String, Object> json = PlainJson.read(bytes);
        try {
            return new BuildNote(
                    Phase.valueOf(text(json, "phase").toUpperCase(Locale.ROOT)),
                    text(json, "run"),
                    text(json, "node"),
                    text(json, "directory"),
                    text(json, "process"),
                    json.get("flight") instanceof String flight ? flight : "",
                    json.get("offset") instanceof Long offset ? offset : 0,
                    map(json.get("result")));
        } catch (IllegalArgumentException e) {
            throw new IOException("this is no note of a build: " + e.getMessage(), e);
        }
    }

    private static String text(Map<String, Object> json, String key) {
        if (json.get(key) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException(key + " is missing");
    }

    private static Map<String, Object> map(Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> any) {
            any.forEach((key, each) -> map.put(String.valueOf(key), each));
        }
        return map;
    }
}
