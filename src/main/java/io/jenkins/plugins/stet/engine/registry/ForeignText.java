package io.jenkins.plugins.stet.engine.registry;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;

/** What a peer wrote, fit for our messages: one short line, no control characters, and none of our secrets in it. */
final class ForeignText {
    private static final int LIMIT = 300;
    private static final int SHORTEST_SECRET = 3;

    private ForeignText() {}

    static String of(String text, Collection<String> secrets) {
        String clean = hide(text, secrets);
        String line = clean.length() > LIMIT ? clean.substring(0, LIMIT) + "..." : clean;
        return line.codePoints()
                .map(c -> isUnfit(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    private static String hide(String text, Collection<String> secrets) {
        String hidden = text;
        for (String secret : secrets) {
            for (String form : forms(secret)) {
                hidden = form.length() < SHORTEST_SECRET ? hidden : hidden.replace(form, "****");
            }
        }
        return hidden;
    }

    private static List<String> forms(String secret) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        return List.of(
                secret,
                URLEncoder.encode(secret, StandardCharsets.UTF_8),
                Base64.getEncoder().encodeToString(bytes),
                Base64.getEncoder().withoutPadding().encodeToString(bytes),
                Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    private static boolean isUnfit(int c) {
        int type = Character.getType(c);
        return Character.isISOControl(c)
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }
}
