package io.jenkins.plugins.stet.core.build.remote;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.build.BuildLayers;
import io.jenkins.plugins.stet.core.image.build.BuildResult;
import io.jenkins.plugins.stet.core.image.build.BuildStep;
import io.jenkins.plugins.stet.core.image.build.BuiltImage;
import io.jenkins.plugins.stet.core.image.build.CacheMode;
import io.jenkins.plugins.stet.core.image.build.StepOutcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form of a finished build. */
final class BuildResultJson {
    private static final int MOST_STEPS = 1000;
    private static final int MOST_WARNINGS = 100;
    private static final int LONGEST_NAME = 200;

    private BuildResultJson() {}

    static Map<String, Object> write(BuildResult result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("digest", result.image().digest().value());
        if (result.image() instanceof BuiltImage.Pushed pushed) {
            json.put("pushed", true);
            json.put("bytes", pushed.bytes());
            json.put("tagged", pushed.tagged());
        } else {
            json.put("pushed", false);
        }
        json.put("cache", result.cache().name());
        json.put("millis", result.duration().toMillis());
        json.put(
                "steps",
                result.layers().steps().stream()
                        .limit(MOST_STEPS)
                        .map(BuildResultJson::write)
                        .toList());
        json.put(
                "warnings",
                result.layers().warnings().stream()
                        .limit(MOST_WARNINGS)
                        .map(Bounded::text)
                        .toList());
        return json;
    }

    private static Map<String, Object> write(BuildStep step) {
        String name = step.name();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", step.id());
        json.put("name", name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
        json.put("outcome", step.outcome().name());
        json.put("millis", step.duration().toMillis());
        json.put("bytes", step.bytes());
        return json;
    }

    /** @throws IllegalArgumentException when something is missing or of another form */
    static BuildResult read(Map<String, Object> json) {
        Digest digest = new Digest(Bounded.text(json.get("digest")));
        BuiltImage image = Boolean.TRUE.equals(json.get("pushed"))
                ? new BuiltImage.Pushed(
                        digest, Bounded.number(json.get("bytes")), Boolean.TRUE.equals(json.get("tagged")))
                : new BuiltImage.Local(digest);
        List<BuildStep> steps = new ArrayList<>();
        list(json.get("steps"), MOST_STEPS).forEach(step -> steps.add(step(step)));
        List<String> warnings = new ArrayList<>();
        list(json.get("warnings"), MOST_WARNINGS).forEach(warning -> warnings.add(Bounded.text(warning)));
        return new BuildResult(
                image,
                new BuildLayers(steps, warnings),
                CacheMode.valueOf(Bounded.text(json.get("cache"))),
                Duration.ofMillis(Bounded.number(json.get("millis"))));
    }

    private static BuildStep step(Object value) {
        if (!(value instanceof Map<?, ?> step)) {
            throw new IllegalArgumentException("a step was expected, not " + value);
        }
        return new BuildStep(
                Bounded.text(step.get("id")),
                Bounded.text(step.get("name")),
                StepOutcome.valueOf(Bounded.text(step.get("outcome"))),
                Duration.ofMillis(Bounded.number(step.get("millis"))),
                Bounded.number(step.get("bytes")));
    }

    private static List<?> list(@Nullable Object value, int most) {
        if (value instanceof List<?> list && list.size() <= most) {
            return list;
        }
        throw new IllegalArgumentException("a list of at most " + most + " was expected");
    }
}
