package io.jenkins.plugins.stet.engine.registry;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads proxies from the environment as curl and Docker do. This machine itself is never asked for through a proxy. */
final class EnvironmentProxies implements WayOut {
    private final Route https;
    private final Route http;
    private final List<String> exceptions;

    EnvironmentProxies(Map<String, String> environment) {
        this.https = route(variable(environment, "https_proxy"));
        this.http = route(variable(environment, "http_proxy"));
        this.exceptions = Arrays.stream(variable(environment, "no_proxy").split("[,\\s]+"))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> entry.toLowerCase(Locale.ROOT))
                .toList();
    }

    @Override
    public Route towards(URI uri) {
        RegistryHost host = RegistryHost.of(uri);
        boolean direct = LoopbackNames.contains(host)
                || exceptions.stream().anyMatch(entry -> matches(entry, host.hostName(), uri.getPort()));
        return direct ? new Direct() : "https".equals(uri.getScheme()) ? https : http;
    }

    private static String variable(Map<String, String> environment, String name) {
        return environment.getOrDefault(name, environment.getOrDefault(name.toUpperCase(Locale.ROOT), ""));
    }

    /** An exception is a host, a domain with everything below it, either with a port, or everything. */
    private static boolean matches(String entry, String host, int port) {
        if (entry.equals("*")) {
            return true;
        }
        String wanted = entry;
        int colon = entry.lastIndexOf(':');
        if (colon > entry.lastIndexOf(']') && entry.indexOf(':') == colon) {
            if (!entry.substring(colon + 1).equals(String.valueOf(port))) {
                return false;
            }
            wanted = entry.substring(0, colon);
        }
        String domain = wanted.startsWith("*.") ? wanted.substring(1) : wanted;
        String suffix = domain.startsWith(".") ? domain : "." + domain;
        return host.equals(domain) || host.endsWith(suffix);
    }

    private static Route route(String text) {
        if (text.isBlank()) {
            return new Direct();
        }
        URI uri = address(text.contains("://") ? text.strip() : "http://" + text.strip());
        int port = uri.getPort() < 0 ? 80 : uri.getPort();
        return new Through(
                uri.getHost(),
                port,
                Optional.ofNullable(uri.getRawUserInfo())
                        .<Login>map(EnvironmentProxies::login)
                        .orElseGet(Nobody::new));
    }

    private static URI address(String text) {
        try {
            URI uri = new URI(text);
            if (uri.getHost() != null) {
                return uri;
            }
        } catch (URISyntaxException repeatingTheText) {
            // falls through to a message of our own: the text may hold a password
        }
        throw new IllegalArgumentException("a proxy variable of the environment names no host: write it like"
                + " http://proxy.example.com:3128, with special characters of a password percent-encoded");
    }

    private static Login login(String userInfo) {
        int colon = userInfo.indexOf(':');
        String user = colon < 0 ? userInfo : userInfo.substring(0, colon);
        String password = colon < 0 ? "" : userInfo.substring(colon + 1);
        return new Known(new RegistryCredential.UserPassword(decode(user), decode(password)));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
