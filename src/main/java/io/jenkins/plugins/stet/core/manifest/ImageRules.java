package io.jenkins.plugins.stet.core.manifest;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names that registries accept, with advice for the usual slips. */
final class ImageRules {
    private static final Pattern HOST =
            Pattern.compile("(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\\[[0-9a-fA-F:]+\\])(?::[0-9]{1,5})?");
    private static final int MAX_LENGTH = 255;

    private ImageRules() {}

    /** What is wrong with an image name; nothing when it is good. */
    static Optional<String> flawOfImage(String image) {
        if (image.contains("@")) {
            return Optional.of("names a digest; write the repository's name only");
        }
        int colon = image.lastIndexOf(':');
        if (colon > image.lastIndexOf('/')) {
            return Optional.of("carries a tag; tags are set by stet, write '" + image.substring(0, colon) + "'");
        }
        return flawOfName(image);
    }

    /** What is wrong with a registry prefix; nothing when it is good. */
    static Optional<String> flawOfRegistry(String registry) {
        if (registry.contains("://")) {
            return Optional.of("carries a scheme; write '" + registry.substring(registry.indexOf("://") + 3) + "'");
        }
        if (registry.contains("@")) {
            return Optional.of("carries a user; credentials are configured in Jenkins or with 'docker login'");
        }
        int slash = registry.indexOf('/');
        if (!HostNames.isHost(slash < 0 ? registry : registry.substring(0, slash))) {
            return Optional.of("names no host; write for instance 'docker.io/" + registry + "'");
        }
        return flawOfName(registry);
    }

    private static Optional<String> flawOfName(String name) {
        boolean hosted = HostNames.isHost(name.split("/", 2)[0]);
        int slash = name.indexOf('/');
        String host = hosted ? (slash < 0 ? name : name.substring(0, slash)) : "";
        String path = hosted ? (slash < 0 ? "" : name.substring(slash + 1)) : name;
        if (hosted && !HOST.matcher(host).matches()) {
            return Optional.of("has a bad host '" + host + "'");
        }
        boolean good = (hosted && slash < 0) || isPath(path);
        if (good && name.length() <= MAX_LENGTH) {
            return Optional.empty();
        }
        String lower = path.toLowerCase(Locale.ROOT);
        String advice = isPath(lower) ? ", for instance '" + (hosted ? host + '/' : "") + lower + "'" : "";
        return Optional.of("is no repository name: at most " + MAX_LENGTH
                + " lower-case letters, digits and single '.', '_' or '-' between them" + advice);
    }

    /** Words of lower-case letters and digits with one slash, one dot, one or two underlines or any dashes between them. */
    private static boolean isPath(String path) {
        int at = afterWord(path, 0);
        while (at > 0 && at < path.length()) {
            at = afterWord(path, afterSeparator(path, at));
        }
        return at > 0;
    }

    /** 0 where no word begins. */
    private static int afterWord(String path, int from) {
        int at = from;
        while (at < path.length() && isOfWord(path.charAt(at))) {
            at++;
        }
        return at > from ? at : 0;
    }

    private static boolean isOfWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static int afterSeparator(String path, int from) {
        char c = path.charAt(from);
        int most = c == '-' ? path.length() : c == '_' ? 2 : c == '.' || c == '/' ? 1 : 0;
        int at = from;
        while (at < path.length() && at - from < most && path.charAt(at) == c) {
            at++;
        }
        return at;
    }
}
