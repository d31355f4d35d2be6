package io.jenkins.plugins.stet.jenkins.config;

import hudson.ProxyConfiguration;
import hudson.model.Run;
import io.jenkins.plugins.stet.core.baseline.TrustClass;
import io.jenkins.plugins.stet.engine.registry.CredentialSource;
import io.jenkins.plugins.stet.engine.registry.HostSlots;
import io.jenkins.plugins.stet.engine.registry.IndexDirectory;
import io.jenkins.plugins.stet.engine.registry.KnownIndexes;
import io.jenkins.plugins.stet.engine.registry.PeerPolicy;
import io.jenkins.plugins.stet.engine.registry.RegistryCredential.UserPassword;
import io.jenkins.plugins.stet.engine.registry.RegistryHost;
import io.jenkins.plugins.stet.engine.registry.RegistrySettings;
import io.jenkins.plugins.stet.engine.registry.TrustedCertificates;
import io.jenkins.plugins.stet.engine.registry.WayOut;
import io.jenkins.plugins.stet.jenkins.agent.JenkinsProxy;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import jenkins.model.Jenkins;

/** How the controller reaches registries on behalf of a run. */
public final class RegistryAccess {
    private static HostSlots slots = new HostSlots(1);

    private RegistryAccess() {}

    /**
     * @param trust an untrusted run has the credentials for what nobody trusts, and asks others anonymously
     * @param credentialsId what the step wants, empty for what is configured
     */
    public static RegistrySettings of(Run<?, ?> run, TrustClass trust, String credentialsId) {
        Settings settings = Settings.of(run.getParent());
        HostBindings bindings = trust == TrustClass.UNTRUSTED
                ? HostBindings.untrusted(settings.untrusted())
                : new HostBindings(settings.bindings(), credentialsId);
        CredentialSource credentials = new RunCredentials(run, bindings);
        StetConfiguration configuration = StetConfiguration.get();
        return new RegistrySettings(
                peers(settings.global()),
                credentials,
                RegistryAccess::route,
                trusted(configuration.getCaCertificates()),
                RegistrySettings.Pace.USUAL.withSlots(slots(configuration.getConnectionsPerHost())));
    }

    /** Of own authorities, as PEM text. */
    public static String caCertificates() {
        return StetConfiguration.get().getCaCertificates();
    }

    /** Jenkins' proxy, as agents may know it. */
    public static JenkinsProxy proxyForAgents() {
        ProxyConfiguration configured = Jenkins.get().getProxy();
        return configured == null
                ? JenkinsProxy.NONE
                : new JenkinsProxy(
                        configured.getName(),
                        configured.getPort(),
                        configured.getNoProxyHostPatterns().stream()
                                .map(Pattern::pattern)
                                .toList());
    }

    /** What an index of a digest holds is no secret to whoever knows the digest: one place for all runs. */
    public static KnownIndexes indexes() {
        return new KnownIndexes(
                new IndexDirectory(Jenkins.get().getRootDir().toPath().resolve("stet/indexes")));
    }

    private static PeerPolicy peers(Collection<Settings.Binding> global) {
        return PeerPolicy.controller(
                hosts(global),
                hosts(global.stream().filter(Settings.Binding::insecure).toList()));
    }

    private static Set<RegistryHost> hosts(Collection<Settings.Binding> bindings) {
        return bindings.stream().map(binding -> RegistryHost.of(binding.host())).collect(Collectors.toSet());
    }

    private static SSLContext trusted(String certificates) {
        try {
            return TrustedCertificates.withText(certificates);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "correct the CA certificates in the global configuration of Stet: " + e.getMessage(), e);
        }
    }

    /** The same for all runs, until an administrator changes the number. */
    private static synchronized HostSlots slots(int perHost) {
        if (slots.perHost() != perHost) {
            slots = new HostSlots(perHost);
        }
        return slots;
    }

    /** The controller's own proxy. */
    private static WayOut.Route route(URI uri) {
        ProxyConfiguration configured = Jenkins.get().getProxy();
        if (configured == null) {
            return new WayOut.Direct();
        }
        Proxy proxy = configured.createProxy(uri.getHost());
        if (proxy.type() != Proxy.Type.HTTP || !(proxy.address() instanceof InetSocketAddress address)) {
            return new WayOut.Direct();
        }
        return new WayOut.Through(address.getHostString(), address.getPort(), login(configured));
    }

    private static WayOut.Login login(ProxyConfiguration configured) {
        String user = configured.getUserName();
        return user == null || user.isEmpty()
                ? new WayOut.Nobody()
                : new WayOut.Known(
                        new UserPassword(user, configured.getSecretPassword().getPlainText()));
    }
}
