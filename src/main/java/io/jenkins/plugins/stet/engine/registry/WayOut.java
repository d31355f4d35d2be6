package io.jenkins.plugins.stet.engine.registry;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.Map;
import java.util.function.Predicate;

/** How this machine reaches others: directly, or through an HTTP proxy. */
@FunctionalInterface
public interface WayOut {
    WayOut ALWAYS_DIRECT = uri -> new Direct();

    Route towards(URI uri);

    /** One way to one peer. */
    sealed interface Route {}

    record Direct() implements Route {}

    /**
     * Through a proxy.
     *
     * @param login what the proxy wants to know; {@link RegistryCredential.UserPassword} or nobody in particular
     */
    record Through(String host, int port, Login login) implements Route {}

    /** Who we are to a proxy. */
    sealed interface Login {}

    record Nobody() implements Login {}

    record Known(RegistryCredential.UserPassword credential) implements Login {}

    /** The proxies that command-line programs share: HTTPS_PROXY, HTTP_PROXY, NO_PROXY, in either case. */
    static WayOut ofEnvironment(Map<String, String> environment) {
        return new EnvironmentProxies(environment);
    }

    /**
     * The proxies of this Java, as far as its properties or its selector say anything; and what others say where they
     * do not.
     *
     * @param isSet whether there is such a property; an empty one says that there is no proxy
     */
    static WayOut ofThisJava(Predicate<String> isSet, ProxySelector selector, WayOut otherwise) {
        WayOut own = of(selector);
        return uri -> {
            Route route = own.towards(uri);
            boolean said = route instanceof Through
                    || isSet.test(uri.getScheme() + ".proxyHost")
                    || isSet.test("java.net.useSystemProxies")
                    || LoopbackNames.contains(RegistryHost.of(uri));
            return said ? route : otherwise.towards(uri);
        };
    }

    /** The proxies of Java's own kind, such as a controller's configuration; those know no login. */
    static WayOut of(ProxySelector selector) {
        return uri -> selector.select(uri).stream()
                .filter(proxy -> proxy.type() == Proxy.Type.HTTP && proxy.address() instanceof InetSocketAddress)
                .map(proxy -> (InetSocketAddress) proxy.address())
                .findFirst()
                .<Route>map(address -> new Through(address.getHostString(), address.getPort(), new Nobody()))
                .orElseGet(Direct::new);
    }
}
