package io.jenkins.plugins.stet.core.dockerfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts exact references where a Dockerfile names images, for frontends to which a build cannot hand them in another
 * way. Every other line, and the number of every line, stays as it was.
 */
public final class BaseImagePins {
    private final Dockerfile dockerfile;
    private final Map<String, String> pins;
    private final List<String> lines;

    private BaseImagePins(Dockerfile dockerfile, Map<String, String> pins) {
        this.dockerfile = dockerfile;
        this.pins = pins;
        this.lines = new ArrayList<>(dockerfile.lines());
    }

    /**
     * @param pins from a reference as {@link BaseImage#reference()} gives it to what is written instead
     * @throws DockerfileException when a pinned image is named in a way that cannot be rewritten
     */
    public static String apply(Dockerfile dockerfile, AnalysisRequest request, Map<String, String> pins)
            throws DockerfileException {
        BaseImagePins rewriter = new BaseImagePins(dockerfile, pins);
        rewriter.rewriteAll(request);
        String text = String.join("", rewriter.lines);
        rewriter.check(text, request);
        return text;
    }

    private void rewriteAll(AnalysisRequest request) throws DockerfileException {
        DockerfileNeeds needs = DockerfileAnalyzer.analyze(dockerfile, request);
        Map<Integer, String> ofFrom = new HashMap<>();
        for (BaseImage image : needs.baseImages()) {
            if (image.role() == BaseImage.Role.FROM && pins.containsKey(image.reference())) {
                ofFrom.put(image.line(), pins.get(image.reference()));
            }
        }
        for (Stage stage : dockerfile.stages()) {
            if (ofFrom.containsKey(stage.line())) {
                rewriteFrom(stage, ofFrom.get(stage.line()));
            }
            for (Instruction command : stage.commands()) {
                rewriteReferences(command);
            }
        }
    }

    /** In one line; the lines on which it went on become empty. */
    private void rewriteFrom(Stage stage, String reference) {
        StringBuilder from = new StringBuilder("FROM ");
        if (!stage.platform().isEmpty()) {
            from.append("--platform=").append(stage.platform()).append(' ');
        }
        from.append(reference);
        if (!stage.name().isEmpty()) {
            from.append(" AS ").append(stage.name());
        }
        int first = stage.from().line() - 1;
        lines.set(first, from + "\n");
        for (int i = first + 1; i < stage.from().endLine(); i++) {
            lines.set(i, "\n");
        }
    }

    private void rewriteReferences(Instruction command) {
        Set<String> references = FromReference.in(command).stream()
                .map(FromReference::value)
                .filter(pins::containsKey)
                .collect(Collectors.toSet());
        for (String reference : references) {
            Pattern use = Pattern.compile("(?<=from=[\"']?)" + Pattern.quote(reference) + "(?![A-Za-z0-9./:@_-])");
            String pinned = Matcher.quoteReplacement(pins.get(reference));
            for (int i = command.line() - 1; i < command.headEndLine(); i++) {
                lines.set(i, use.matcher(lines.get(i)).replaceAll(pinned));
            }
        }
    }

    /** Nothing that should have been pinned may be left: the text is read again. */
    private void check(String text, AnalysisRequest request) throws DockerfileException {
        DockerfileNeeds needs = DockerfileAnalyzer.analyze(DockerfileParser.parse(text), request);
        for (BaseImage image : needs.baseImages()) {
            if (pins.containsKey(image.reference())
                    && !pins.get(image.reference()).equals(image.reference())) {
                throw new DockerfileException(
                        image.line(),
                        "the image " + image.reference() + " cannot be pinned: write its name in one line");
            }
        }
    }
}
