package io.jenkins.plugins.stet.core.image;

import io.jenkins.plugins.stet.core.text.Sha256Text;

/** Docker's rules for what a reference without all of its parts means. */
final class ReferenceText {
    private static final String HUB_ALIAS = "index.docker.io";
    private static final String HUB_PREFIX = "library/";

    private ReferenceText() {}

    static ImageReference parse(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("an image reference is empty: name an image like alpine:3.20");
        }
        if (Sha256Text.isValid(text)) {
            throw new IllegalArgumentException("'" + text + "' is an image id, not a reference: name a repository");
        }
        int at = text.indexOf('@');
        String named = at < 0 ? text : text.substring(0, at);
        int colon = named.indexOf(':', named.lastIndexOf('/') + 1);
        ImageRepository repository = repository(colon < 0 ? named : named.substring(0, colon));
        String tag = colon < 0 ? "latest" : named.substring(colon + 1);
        ImageReference tagged = repository.tag(tag);
        return at < 0 ? tagged : repository.at(new Digest(text.substring(at + 1)));
    }

    static ImageRepository repository(String name) {
        if (!namesHost(name)) {
            return hub(name);
        }
        int slash = name.indexOf('/');
        String host = name.substring(0, slash);
        String path = name.substring(slash + 1);
        return host.equals(ImageRepository.DOCKER_HUB) || host.equals(HUB_ALIAS)
                ? hub(path)
                : new ImageRepository(host, path);
    }

    private static ImageRepository hub(String path) {
        return new ImageRepository(ImageRepository.DOCKER_HUB, path.contains("/") ? path : HUB_PREFIX + path);
    }

    /** The first part is a host when it cannot be a path: it has a dot, a port or capitals, or it is localhost. */
    static boolean namesHost(String name) {
        int slash = name.indexOf('/');
        if (slash <= 0) {
            return false;
        }
        String first = name.substring(0, slash);
        return first.contains(".")
                || first.contains(":")
                || first.equals("localhost")
                || first.chars().anyMatch(Character::isUpperCase);
    }
}
