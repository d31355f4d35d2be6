package io.jenkins.plugins.stet.jenkins.agent;

import io.jenkins.plugins.stet.engine.registry.WayOut;
import java.io.Serializable;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * The proxy that Jenkins is configured with, as agents may know it: without its password, which is nobody's to whom a
 * build may listen.
 *
 * @param host empty when there is none
 * @param exceptions hosts to which there is another way, as regular expressions
 */
public record JenkinsProxy(String host, int port, List<String> exceptions) implements Serializable {
    public static final JenkinsProxy NONE = new JenkinsProxy("", 0, List.of());

    public JenkinsProxy {
        exceptions = new ArrayList<>(exceptions);
    }

    WayOut.Route towards(URI uri) {
        boolean direct = host.isEmpty()
                || exceptions.stream().anyMatch(each -> uri.getHost().matches(each));
        return direct ? new WayOut.Direct() : new WayOut.Through(host, port, new WayOut.Nobody());
    }
}
