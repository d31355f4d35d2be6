package io.jenkins.plugins.stet.engine.buildkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A key and a certificate that trusts itself, made with the JDK's keytool. */
final class TestCertificates {
    private static final String PASSWORD = "changeit";

    private TestCertificates() {}

    /** Writes ca.pem, cert.pem and key.pem. */
    static Path make(Path directory, String subjectAlternative) throws Exception {
        Files.createDirectories(directory);
        Path store = directory.resolve("store.p12");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "me",
                "-keyalg",
                "RSA",
                "-keysize",
                "2048",
                "-validity",
                "2",
                "-dname",
                "CN=test",
                "-ext",
                "SAN=" + subjectAlternative,
                "-ext",
                "BC=ca:true",
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                store.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("keytool: " + said);
        }
        export(store, directory);
        return directory;
    }

    private static void export(Path store, Path directory) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        Key key = keys.getKey("me", PASSWORD.toCharArray());
        byte[] certificate = keys.getCertificate("me").getEncoded();
        Files.writeString(directory.resolve("key.pem"), pem("PRIVATE KEY", key.getEncoded()));
        Files.writeString(directory.resolve("rsa.pem"), pem("RSA PRIVATE KEY", withoutWrapping(key.getEncoded())));
        Files.writeString(directory.resolve("cert.pem"), pem("CERTIFICATE", certificate));
        Files.writeString(directory.resolve("ca.pem"), pem("CERTIFICATE", certificate));
    }

    /** PKCS#1: what PKCS#8 has in its last element; for 2048 bits its head has 26 bytes. */
    private static byte[] withoutWrapping(byte[] pkcs8) {
        return java.util.Arrays.copyOfRange(pkcs8, 26, pkcs8.length);
    }

    private static String pem(String type, byte[] bytes) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        return "-----BEGIN " + type + "-----\n" + body + "\n-----END " + type + "-----\n";
    }
}
