package io.jenkins.plugins.stet.engine.docker;

import io.jenkins.plugins.stet.core.image.ImageReference;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The registries that a Dockerfile names. The classic builder is told the credentials for all of them beforehand; one
 * that only an argument names is not found, and its image must then be public or in the engine.
 */
final class BaseImageHosts {
    private static final Pattern SOURCE = Pattern.compile(
            "^\\s*(?:FROM\\s+(?:--platform=\\S+\\s+)?|COPY\\s+(?:--\\S+\\s+)*--from=)([^\\s$]+)(?:\\s|$)",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private BaseImageHosts() {}

    static Set<String> of(String dockerfile) {
        Set<String> hosts = new TreeSet<>();
        Matcher matcher = SOURCE.matcher(dockerfile);
        while (matcher.find()) {
            host(matcher.group(1), hosts);
        }
        return hosts;
    }

    private static void host(String reference, Set<String> hosts) {
        try {
            hosts.add(ImageReference.parse(reference).repository().host());
        } catch (IllegalArgumentException e) {
            // A stage's name may be what no image's name is; the engine decides what it means.
            return;
        }
    }
}
