package io.jenkins.plugins.stet.core.image.work;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.build.BuildFailedException;
import io.jenkins.plugins.stet.core.image.build.BuildLayers;
import io.jenkins.plugins.stet.core.image.build.BuildResult;
import io.jenkins.plugins.stet.core.image.build.BuildStep;
import io.jenkins.plugins.stet.core.image.build.BuiltImage;
import io.jenkins.plugins.stet.core.image.build.CacheMode;
import io.jenkins.plugins.stet.core.image.build.StepOutcome;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The form of a result. It is cut so that it always stays below what its reader accepts. */
final class WorkResultJson {
    static final long LARGEST = 1024 * 1024;

    private static final int MOST_STEPS = 500;
    private static final int LONGEST_NAME = 300;
    private static final int MOST_WARNINGS = 100;
    private static final int LONGEST_MESSAGE = 16 * 1024;
    private static final int LONGEST_WARNING = 1000;

    private WorkResultJson() {}

    static ObjectNode encode(WorkResult result) {
        ObjectNode json = WorkFiles.json().createObjectNode();
        json.put("version", WorkFiles.VERSION);
        if (result instanceof WorkResult.Built built) {
            json.put("status", "built");
            encode(built.result(), json);
        } else if (result instanceof WorkResult.Failed failed) {
            json.put("status", "failed").put("kind", failed.kind().name());
            json.put("message", cut(failed.message(), LONGEST_MESSAGE));
        } else if (result instanceof WorkResult.Stopped stopped) {
            json.put("status", "stopped").put("message", cut(stopped.why(), LONGEST_MESSAGE));
        }
        return json;
    }

    static WorkResult decode(WorkFields json) throws IOException {
        return switch (json.text("status")) {
            case "built" -> new WorkResult.Built(built(json));
            case "failed" ->
                new WorkResult.Failed(
                        Names.constant(json, "kind", BuildFailedException.Kind.class), json.text("message"));
            case "stopped" -> new WorkResult.Stopped(json.text("message"));
            default -> throw json.wrong("status", "a way in which a build ends");
        };
    }

    private static void encode(BuildResult result, ObjectNode json) {
        json.put("digest", result.image().digest().value());
        if (result.image() instanceof BuiltImage.Pushed pushed) {
            json.putObject("pushed").put("bytes", pushed.bytes()).put("tagged", pushed.tagged());
        }
        json.put("cache", result.cache().name()).put("millis", result.duration().toMillis());
        ArrayNode steps = json.putArray("steps");
        result.layers().steps().stream().limit(MOST_STEPS).forEach(step -> encode(step, steps.addObject()));
        ArrayNode warnings = json.putArray("warnings");
        result.layers().warnings().stream()
                .limit(MOST_WARNINGS)
                .forEach(warning -> warnings.add(cut(warning, LONGEST_WARNING)));
    }

    private static void encode(BuildStep step, ObjectNode json) {
        json.put("id", cut(step.id(), LONGEST_NAME)).put("name", cut(step.name(), LONGEST_NAME));
        json.put("outcome", step.outcome().name());
        json.put("millis", step.duration().toMillis()).put("bytes", step.bytes());
    }

    private static BuildResult built(WorkFields json) throws IOException {
        List<BuildStep> steps = new ArrayList<>();
        for (WorkFields step : json.objects("steps")) {
            steps.add(new BuildStep(
                    step.text("id"),
                    step.text("name"),
                    Names.constant(step, "outcome", StepOutcome.class),
                    Duration.ofMillis(step.number("millis")),
                    step.number("bytes")));
        }
        return new BuildResult(
                image(json),
                new BuildLayers(steps, json.texts("warnings")),
                Names.constant(json, "cache", CacheMode.class),
                Duration.ofMillis(json.number("millis")));
    }

    private static BuiltImage image(WorkFields json) throws IOException {
        Digest digest =
                Digest.parse(json.text("digest")).orElseThrow(() -> json.wrong("digest", "sha256: and 64 digits"));
        if (!json.names().contains("pushed")) {
            return new BuiltImage.Local(digest);
        }
        WorkFields pushed = json.object("pushed");
        return new BuiltImage.Pushed(digest, pushed.number("bytes"), pushed.truth("tagged"));
    }

    private static String cut(String text, int limit) {
        return text.length() <= limit ? text : text.substring(0, limit) + "...";
    }
}
