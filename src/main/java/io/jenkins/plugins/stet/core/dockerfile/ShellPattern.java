package io.jenkins.plugins.stet.core.dockerfile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The patterns of <code>${x#..}</code>, <code>${x%..}</code> and <code>${x/../..}</code>: only '*' and '?'. */
final class ShellPattern {
    private static final int MOST_STARS = 4;

    private ShellPattern() {}

    static String withoutPrefix(String value, String operand) throws SubstitutionException {
        boolean longest = operand.startsWith("#");
        return cut(value, longest ? operand.substring(1) : operand, longest);
    }

    /** The shortest end is the shortest beginning of the mirrored text. */
    static String withoutSuffix(String value, String operand) throws SubstitutionException {
        boolean longest = operand.startsWith("%");
        String mirrored = mirrorPattern(longest ? operand.substring(1) : operand);
        return mirror(cut(mirror(value), mirrored, longest));
    }

    private static String cut(String value, String pattern, boolean longest) throws SubstitutionException {
        Matcher matcher = compile(pattern, longest).matcher(value);
        return matcher.lookingAt() ? value.substring(matcher.end()) : value;
    }

    static String replace(String value, String pattern, String replacement, boolean all) throws SubstitutionException {
        if (all && replacement.indexOf('$') >= 0) {
            throw new SubstitutionException("a replacement with '$' means different things to different engines");
        }
        Matcher matcher = compile(pattern, true).matcher(value);
        String literal = Matcher.quoteReplacement(replacement);
        return all ? matcher.replaceAll(literal) : matcher.replaceFirst(literal);
    }

    private static Pattern compile(String pattern, boolean longest) throws SubstitutionException {
        StringBuilder expression = new StringBuilder();
        int stars = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            switch (c) {
                case '*' -> {
                    stars++;
                    expression.append(longest ? ".*" : ".*?");
                }
                case '?' -> expression.append('.');
                case '\\' -> expression.append(Pattern.quote(escaped(pattern, ++i)));
                default -> expression.append(Pattern.quote(Character.toString(c)));
            }
        }
        if (stars > MOST_STARS) {
            throw new SubstitutionException("its pattern has too many '*'");
        }
        return Pattern.compile(expression.toString(), Pattern.UNIX_LINES);
    }

    private static String escaped(String pattern, int at) throws SubstitutionException {
        if (at >= pattern.length() || "*?\\}/".indexOf(pattern.charAt(at)) < 0) {
            throw new SubstitutionException("its pattern has an escape that is not known");
        }
        return pattern.substring(at, at + 1);
    }

    private static String mirror(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    private static String mirrorPattern(String pattern) {
        StringBuilder mirrored = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            boolean escape = pattern.charAt(i) == '\\' && i + 1 < pattern.length();
            mirrored.insert(0, escape ? pattern.substring(i, i + 2) : pattern.substring(i, i + 1));
            i += escape ? 1 : 0;
        }
        return mirrored.toString();
    }
}
