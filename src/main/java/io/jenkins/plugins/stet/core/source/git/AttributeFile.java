package io.jenkins.plugins.stet.core.source.git;

import io.jenkins.plugins.stet.core.source.glob.GlobException;
import io.jenkins.plugins.stet.core.source.glob.GlobPool;
import io.jenkins.plugins.stet.core.source.glob.Globs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The files that a {@code .gitattributes} may make differ from what git stores. Later lines that take it back are not
 * honoured, and what cannot be told is converted: it only costs a read.
 */
final class AttributeFile {
    private static final List<String> CONVERTING =
            List.of("text", "crlf", "eol", "ident", "filter", "working-tree-encoding");
    private static final String MACRO = "[attr]";

    private final List<String> patterns = new ArrayList<>();
    private boolean everything;

    private AttributeFile() {}

    /** @param raw the file's bytes as chars */
    static Globs converted(String raw, GlobPool pool) {
        AttributeFile file = new AttributeFile();
        raw.lines().map(String::strip).forEach(file::line);
        if (file.everything) {
            return pool.all();
        }
        try {
            return pool.parseRaw(file.patterns);
        } catch (GlobException e) {
            // git reads this pattern in a way of its own
            return pool.all();
        }
    }

    private void line(String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        String[] words = line.split("[ \t\r]+");
        boolean converts = Arrays.stream(words).skip(1).anyMatch(AttributeFile::converts);
        if (line.startsWith(MACRO) || line.startsWith("\"")) {
            everything |= converts || line.startsWith("\"");
        } else if (converts) {
            patterns.add(glob(words[0]));
        }
    }

    private static boolean converts(String attribute) {
        int equals = attribute.indexOf('=');
        return CONVERTING.contains(equals < 0 ? attribute : attribute.substring(0, equals));
    }

    /** A pattern without a slash names files of any directory; braces mean nothing to git. */
    private static String glob(String pattern) {
        String escaped = pattern.replace("{", "\\{").replace("}", "\\}").replace(",", "\\,");
        return pattern.contains("/") ? escaped : "**/" + escaped;
    }
}
