package io.jenkins.plugins.stet.core.source.git;

import io.jenkins.plugins.stet.core.source.glob.GlobException;
import io.jenkins.plugins.stet.core.source.glob.GlobPool;
import io.jenkins.plugins.stet.core.source.glob.Globs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The files that a {@code .gitattributes} may make differ from what git stores. Later lines that take it back are not
 * honoured, and what cannot be told is converted: it only costs a read.
 */
final class AttributeFile {
    private static final List<String> CONVERTING =
            List.of("text", "crlf", "eol", "ident", "filter", "working-tree-encoding");
    private static final String MACRO = "[attr]";
    /** Where git matches bytes and we match characters, or classes of characters that only git knows. */
    private static final Pattern PECULIAR = Pattern.compile("[?\\\\\\x80-\\xFF]|\\[[!^]|\\[:");

    private final List<String> patterns = new ArrayList<>();
    private boolean everything;

    private AttributeFile() {}

    /** @param raw the file's bytes as chars */
    static Globs converted(String raw, GlobPool pool) {
        AttributeFile file = new AttributeFile();
        // no lines(): to git a carriage return stands between words
        Arrays.stream(ByteOrderMark.without(raw).split("\n")).map(String::strip).forEach(file::line);
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
            everything |= PECULIAR.matcher(words[0]).find();
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
