package io.jenkins.plugins.stet.engine.buildkit.transport;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/** Makes TLS contexts of PEM files. */
public final class TlsContexts {
    private static final char[] NO_PASSWORD = new char[0];

    private TlsContexts() {}

    public static SSLContext of(TlsFiles files) throws IOException, GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys(files), trust(files), null);
        return context;
    }

    private static KeyManager[] keys(TlsFiles files) throws IOException, GeneralSecurityException {
        if (!(files.identity() instanceof TlsFiles.Identity.Certified identity)) {
            return new KeyManager[0];
        }
        KeyStore store = emptyStore();
        X509Certificate[] chain = Pem.certificates(identity.certificate()).toArray(new X509Certificate[0]);
        store.setKeyEntry("identity", Pem.key(identity.key()), NO_PASSWORD, chain);
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, NO_PASSWORD);
        return factory.getKeyManagers();
    }

    private static TrustManager[] trust(TlsFiles files) throws IOException, GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        KeyStore systems = null;
        factory.init(
                files.trust() instanceof TlsFiles.Trust.Authority authority
                        ? storeOf(Pem.certificates(authority.certificates()))
                        : systems);
        return factory.getTrustManagers();
    }

    private static KeyStore storeOf(List<X509Certificate> certificates) throws IOException, GeneralSecurityException {
        KeyStore store = emptyStore();
        for (int i = 0; i < certificates.size(); i++) {
            store.setCertificateEntry("authority" + i, certificates.get(i));
        }
        return store;
    }

    private static KeyStore emptyStore() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, NO_PASSWORD);
        return store;
    }
}
