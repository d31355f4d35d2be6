package io.jenkins.plugins.stet.core.source.glob;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Turns a glob of the manifest into steps from the repository's root. */
final class GlobParser {
    private final String glob;
    private final String context;

    /** @param context raw, "" for the root */
    GlobParser(String glob, String context) {
        this.glob = glob;
        this.context = context;
    }

    List<Glob> parse() throws GlobException {
        List<Glob> globs = new ArrayList<>();
        for (String one : Braces.expand(glob)) {
            globs.add(chain(steps(one), 0));
        }
        return globs;
    }

    /** Steps with the context's names in front, each raw; names of the context carry a '/' so that nothing is special. */
    private List<String> steps(String one) throws GlobException {
        if (one.isBlank()) {
            throw new GlobException(glob, "is empty; write ** for everything");
        }
        List<String> steps = new ArrayList<>();
        if (!one.startsWith("/")) {
            names(context).forEach(name -> steps.add("/" + name));
        }
        String raw = new String(one.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        for (String name : names(raw)) {
            if (!name.equals("..")) {
                steps.add(name);
            } else if (steps.isEmpty()) {
                throw new GlobException(glob, "leaves the repository; its root is written as a leading /");
            } else {
                steps.remove(steps.size() - 1);
            }
        }
        if (one.endsWith("/")) {
            steps.add("**");
        }
        return steps;
    }

    private static List<String> names(String path) {
        List<String> names = new ArrayList<>();
        for (String name : path.split("/", -1)) {
            if (!name.isEmpty() && !name.equals(".")) {
                names.add(name);
            }
        }
        return names;
    }

    private Glob chain(List<String> steps, int from) throws GlobException {
        if (from == steps.size()) {
            return Glob.End.HERE;
        }
        String step = steps.get(from);
        Glob next = chain(steps, from + 1);
        if (step.startsWith("/")) {
            String name = step.substring(1);
            return new Glob.Name(name, new NameMatcher.Literal(name), next);
        }
        if (step.equals("**")) {
            return next instanceof Glob.AnyDepth ? next : new Glob.AnyDepth(next);
        }
        NameMatcher matcher = NameParser.parse(glob, step);
        return new Glob.Name(
                matcher instanceof NameMatcher.Literal literal ? literal.name() : '/' + step, matcher, next);
    }
}
