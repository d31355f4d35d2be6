package io.jenkins.plugins.stet.engine.registry;

import io.jenkins.plugins.stet.core.image.ImageRepository;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * A peer as trust is bound to it: the host in lower case, with the port unless it is the usual one. Docker Hub is one peer under
 * its several names.
 */
public record RegistryHost(String name) {
    private static final Set<String> HUB_NAMES = Set.of("docker.io", "index.docker.io", "registry-1.docker.io");
    private static final String HTTPS_PORT = ":443";

    static final RegistryHost DOCKER_HUB = new RegistryHost(ImageRepository.DOCKER_HUB);

    public RegistryHost {
        name = canonical(name);
    }

    /** Reads a host with or without port, or an address as Docker's configuration file has it. */
    public static RegistryHost of(String text) {
        String host = text.replaceFirst("^[A-Za-z]+://", "");
        int end = host.indexOf('/');
        return new RegistryHost(end < 0 ? host : host.substring(0, end));
    }

    static RegistryHost of(URI uri) {
        return new RegistryHost(uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ":" + uri.getPort());
    }

    /** The name or literal address alone. */
    public String hostName() {
        return hasPort() ? name.substring(0, name.lastIndexOf(':')) : name;
    }

    /** @param usual where none is named */
    public int port(int usual) {
        String text = hasPort() ? name.substring(name.lastIndexOf(':') + 1) : "";
        return text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : usual;
    }

    private boolean hasPort() {
        return name.lastIndexOf(':') > name.lastIndexOf(']');
    }

    /** Where its interface is found: Docker Hub's is elsewhere than its name says. */
    String apiAuthority() {
        return equals(DOCKER_HUB) ? "registry-1.docker.io" : name;
    }

    private static String canonical(String text) {
        String host = text.toLowerCase(Locale.ROOT);
        String bare = host.endsWith(HTTPS_PORT) ? host.substring(0, host.length() - HTTPS_PORT.length()) : host;
        return HUB_NAMES.contains(bare) ? ImageRepository.DOCKER_HUB : bare;
    }

    @Override
    public String toString() {
        return name;
    }
}
