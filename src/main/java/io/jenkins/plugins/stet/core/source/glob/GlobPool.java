package io.jenkins.plugins.stet.core.source.glob;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps one {@link Globs} for each meaning, so that walks compare them by identity; threads may share it. */
public final class GlobPool {
    private final Map<String, Globs> pool = new ConcurrentHashMap<>();
    private final Map<String, List<Glob>> parsed = new ConcurrentHashMap<>();
    private final Map<List<String>, Globs> fromRoot = new ConcurrentHashMap<>();
    private final Globs none = new Globs(this, List.of(), false);
    private final Globs all = new Globs(this, List.of(), true);

    public Globs none() {
        return none;
    }

    public Globs all() {
        return all;
    }

    /**
     * @param globs as the manifest has them
     * @param context the raw path to which those without a leading slash are relative, "" for the root
     */
    public Globs parse(Collection<String> globs, String context) throws GlobException {
        if (globs.isEmpty()) {
            return none;
        }
        if (!areFromRoot(globs)) {
            return parseAll(globs, context);
        }
        List<String> key = List.copyOf(globs);
        Globs known = fromRoot.get(key);
        if (known == null) {
            known = parseAll(globs, context);
            fromRoot.put(key, known);
        }
        return known;
    }

    /** Whether they mean the same in every context. */
    private static boolean areFromRoot(Collection<String> globs) {
        for (String glob : globs) {
            if (!glob.startsWith("/")) {
                return false;
            }
        }
        return true;
    }

    private Globs parseAll(Collection<String> globs, String context) throws GlobException {
        List<Glob> all = new ArrayList<>();
        for (String glob : globs) {
            all.addAll(parse(glob, context));
        }
        return intern(all);
    }

    /** As {@link #parse(Collection, String)} for one, where only the complaint counts. */
    public void check(String glob, String context) throws GlobException {
        parse(glob, context);
    }

    /** Many services have the same globs. */
    private List<Glob> parse(String glob, String context) throws GlobException {
        String key = glob.startsWith("/") ? glob : context + '\0' + glob;
        List<Glob> known = parsed.get(key);
        if (known == null) {
            known = List.copyOf(new GlobParser(glob, context).parse());
            parsed.put(key, known);
        }
        return known;
    }

    /** @param rawGlobs relative to where the walk begins, each char a byte */
    public Globs parseRaw(Collection<String> rawGlobs) throws GlobException {
        List<String> texts = new ArrayList<>();
        for (String raw : rawGlobs) {
            texts.add(text(raw));
        }
        return parse(texts, "");
    }

    private static String text(String raw) {
        return new String(raw.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /** Exactly one path and what is below it; nothing in it is special. */
    public Globs path(String rawPath) {
        return paths(List.of(rawPath));
    }

    public Globs paths(Collection<String> rawPaths) {
        List<Glob> globs = new ArrayList<>();
        for (String rawPath : rawPaths) {
            globs.add(literal(rawPath));
        }
        return intern(globs);
    }

    private static Glob literal(String rawPath) {
        if (rawPath.isEmpty()) {
            return Glob.End.HERE;
        }
        Glob glob = Glob.End.HERE;
        String[] names = rawPath.split("/", -1);
        for (int i = names.length - 1; i >= 0; i--) {
            glob = new Glob.Name(names[i], new NameMatcher.Literal(names[i]), glob);
        }
        return glob;
    }

    Globs intern(Collection<Glob> globs) {
        Map<String, Glob> byText = new TreeMap<>();
        for (Glob glob : globs) {
            if (glob.coversAllBelow()) {
                return all;
            }
            byText.put(glob.text(), glob);
        }
        if (byText.isEmpty()) {
            return none;
        }
        String key = String.join("\0", byText.keySet());
        return pool.computeIfAbsent(key, any -> new Globs(this, byText.values(), false));
    }
}
