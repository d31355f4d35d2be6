package io.jenkins.plugins.stet.core.dockerfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Asks about a Dockerfile in a test and writes the answer as lines that read well. */
final class Needs {
    private final String text;
    private String target = "";
    private Map<String, String> args = Map.of();
    private List<String> volatileArgs = List.of();
    private List<String> platforms = List.of("linux/amd64");
    private BaseImageKnowledge images = image -> new BaseImageEffects.Known(List.of(), Map.of());

    private Needs(String text) {
        this.text = text;
    }

    static Needs of(String text) {
        return new Needs(text);
    }

    Needs target(String name) {
        target = name;
        return this;
    }

    Needs args(String... pairs) {
        Map<String, String> given = new java.util.HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            given.put(pairs[i], pairs[i + 1]);
        }
        args = given;
        return this;
    }

    Needs volatileArgs(String... names) {
        volatileArgs = List.of(names);
        return this;
    }

    Needs platforms(String... names) {
        platforms = List.of(names);
        return this;
    }

    Needs images(BaseImageKnowledge knowledge) {
        images = knowledge;
        return this;
    }

    Needs onbuild(String... triggers) {
        return images(image -> new BaseImageEffects.Known(List.of(triggers), Map.of()));
    }

    AnalysisRequest request() {
        return new AnalysisRequest(target, args, java.util.Set.copyOf(volatileArgs), platforms, images);
    }

    DockerfileNeeds get() throws DockerfileException {
        return DockerfileAnalyzer.analyze(DockerfileParser.parse(text), request());
    }

    /** The sources as {@code line: pattern}, then {@code line! why} for what was widened. */
    List<String> context() throws DockerfileException {
        List<String> lines = new ArrayList<>();
        for (ContextSource source : get().sources()) {
            String pattern = source.pattern().isEmpty() ? "." : source.pattern();
            if (source.parents() instanceof ContextSource.Parents.Below below) {
                pattern += " below " + below.below();
            }
            lines.add(source.line() + ": " + pattern
                    + (source.excludes().isEmpty() ? "" : " without " + String.join(" ", source.excludes())));
        }
        get().widenings().forEach(widening -> lines.add(widening.line() + "! " + widening.why()));
        return lines;
    }

    List<String> imageReferences() throws DockerfileException {
        return get().baseImages().stream().map(BaseImage::reference).toList();
    }
}
