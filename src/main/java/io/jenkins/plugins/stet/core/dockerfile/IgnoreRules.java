package io.jenkins.plugins.stet.core.dockerfile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The content of a {@code .dockerignore} file. */
public final class IgnoreRules {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final IgnoreRules NONE = new IgnoreRules(noRules());

    private final PathRules rules;

    private IgnoreRules(PathRules rules) {
        this.rules = rules;
    }

    /** There is no ignore file. */
    public static IgnoreRules none() {
        return NONE;
    }

    /** @throws DockerfileException where the engine would refuse the file */
    public static IgnoreRules parse(byte[] content) throws DockerfileException {
        return parse(new String(content, StandardCharsets.UTF_8));
    }

    /** @throws DockerfileException where the engine would refuse the file */
    public static IgnoreRules parse(String content) throws DockerfileException {
        String text = content.startsWith(BYTE_ORDER_MARK) ? content.substring(1) : content;
        List<String> patterns = new ArrayList<>();
        // the empty entries keep the numbers of the lines
        for (String line : text.split("\n", -1)) {
            patterns.add(line.startsWith("#") ? "" : pattern(GoText.trim(line)));
        }
        return new IgnoreRules(PathRules.of(patterns));
    }

    /** A leading slash means the context, with and without '!'. */
    private static String pattern(String line) {
        if (line.isEmpty()) {
            return "";
        }
        boolean exception = line.startsWith("!");
        String text = exception ? GoText.trim(line.substring(1)) : line;
        if (!text.isEmpty()) {
            text = CleanPath.clean(text);
            text = text.length() > 1 && text.startsWith("/") ? text.substring(1) : text;
        }
        return exception ? "!" + text : text;
    }

    private static PathRules noRules() {
        try {
            return PathRules.of(List.of());
        } catch (DockerfileException e) {
            throw new IllegalStateException("an empty list has no wrong pattern", e);
        }
    }

    /**
     * Where a build looks for its ignore file: the first that exists is the only one read.
     *
     * @param dockerfile and {@code context} relative to the same root, "" for the root itself
     */
    public static List<String> candidates(String dockerfile, String context) {
        return List.of(dockerfile + ".dockerignore", context.isEmpty() ? ".dockerignore" : context + "/.dockerignore");
    }

    /** For one raw path relative to the context. */
    public boolean ignores(String path) {
        return rules.matches(path);
    }

    /** For walks: what is matched is ignored. */
    public PathRules rules() {
        return rules;
    }
}
