package io.jenkins.plugins.stet.engine.registry;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** The authorities that Java trusts, and one's own beside them. */
public final class TrustedCertificates {
    /** Names the PEM files of one's own authorities on the command line, separated as directories of PATH are. */
    public static final String VARIABLE = "STET_CA_FILES";

    private TrustedCertificates() {}

    /** What Java trusts, and the files that the environment names. */
    public static SSLContext ofEnvironment(Map<String, String> environment) throws IOException {
        List<Path> files = Arrays.stream(environment.getOrDefault(VARIABLE, "").split(File.pathSeparator))
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .toList();
        return with(files);
    }

    /**
     * Trusts these PEM files in addition.
     *
     * @throws IOException naming the file that holds no certificate
     */
    public static SSLContext with(Collection<Path> pemFiles) throws IOException {
        try {
            if (pemFiles.isEmpty()) {
                return SSLContext.getDefault();
            }
            KeyStore all = usual();
            for (Path file : pemFiles) {
                add(all, file);
            }
            return context(all);
        } catch (GeneralSecurityException e) {
            throw noTls(e);
        }
    }

    /**
     * Trusts the certificates of this PEM text in addition.
     *
     * @throws IOException when there are none in it
     */
    public static SSLContext withText(String pem) throws IOException {
        try {
            if (pem.isBlank()) {
                return SSLContext.getDefault();
            }
            KeyStore all = usual();
            addAll(all, new ByteArrayInputStream(pem.getBytes(StandardCharsets.UTF_8)));
            return context(all);
        } catch (CertificateException e) {
            throw new IOException(
                    "this is no certificate in PEM form (" + e.getMessage()
                            + "): paste everything from BEGIN CERTIFICATE to END CERTIFICATE, of each authority",
                    e);
        } catch (GeneralSecurityException e) {
            throw noTls(e);
        }
    }

    private static KeyStore usual() throws IOException, GeneralSecurityException {
        KeyStore all = KeyStore.getInstance(KeyStore.getDefaultType());
        all.load(null, null);
        addUsual(all);
        return all;
    }

    private static SSLContext context(KeyStore all) throws GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers(all), null);
        return context;
    }

    private static IOException noTls(GeneralSecurityException e) {
        return new IOException("no TLS with the trusted certificates of this Java: " + e.getMessage(), e);
    }

    private static void addUsual(KeyStore all) throws GeneralSecurityException {
        for (TrustManager manager : managers(null)) {
            if (manager instanceof X509TrustManager usual) {
                for (X509Certificate issuer : usual.getAcceptedIssuers()) {
                    add(all, issuer);
                }
            }
        }
    }

    private static void add(KeyStore all, Path file) throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(file)) {
            addAll(all, in);
        } catch (NoSuchFileException e) {
            throw new IOException(file + ": there is no such file of CA certificates. Correct its name.", e);
        } catch (CertificateException e) {
            throw new IOException(
                    file + ": holds no certificate in PEM form (" + e.getMessage() + "). Name the file of the CA.", e);
        }
    }

    private static void addAll(KeyStore all, InputStream in) throws GeneralSecurityException {
        Collection<? extends Certificate> found =
                CertificateFactory.getInstance("X.509").generateCertificates(in);
        if (found.isEmpty()) {
            throw new CertificateException("it is empty");
        }
        for (Certificate certificate : found) {
            add(all, certificate);
        }
    }

    private static void add(KeyStore all, Certificate certificate) throws GeneralSecurityException {
        all.setCertificateEntry("ca-" + all.size(), certificate);
    }

    private static TrustManager[] managers(@Nullable KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory.getTrustManagers();
    }
}
