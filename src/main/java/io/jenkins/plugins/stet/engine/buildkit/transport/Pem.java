package io.jenkins.plugins.stet.engine.buildkit.transport;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads certificates and keys in the forms that openssl and Docker's documentation produce. */
final class Pem {
    private static final Pattern KEY =
            Pattern.compile("-----BEGIN ((?:RSA |EC )?PRIVATE KEY)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");
    /** What an RSA key in PKCS#1 lacks to be PKCS#8: version 0 and the algorithm. */
    private static final byte[] RSA_HEAD = HexFormat.of().parseHex("020100300d06092a864886f70d0101010500");

    private Pem() {}

    static List<X509Certificate> certificates(Path file) throws IOException, GeneralSecurityException {
        List<X509Certificate> certificates = new ArrayList<>();
        for (var one : CertificateFactory.getInstance("X.509")
                .generateCertificates(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            certificates.add((X509Certificate) one);
        }
        if (certificates.isEmpty()) {
            throw new IOException(file + " holds no certificate: expected -----BEGIN CERTIFICATE-----");
        }
        return certificates;
    }

    static PrivateKey key(Path file) throws IOException, GeneralSecurityException {
        Matcher matcher = KEY.matcher(Files.readString(file, StandardCharsets.US_ASCII));
        if (!matcher.find() || matcher.group(1).startsWith("EC")) {
            throw new IOException(file + " holds no key that can be read: expected an unencrypted -----BEGIN PRIVATE"
                    + " KEY----- or -----BEGIN RSA PRIVATE KEY-----; `openssl pkcs8 -topk8 -nocrypt` converts others");
        }
        byte[] bytes = Base64.getMimeDecoder().decode(matcher.group(2));
        boolean bareRsa = matcher.group(1).startsWith("RSA");
        return parse(new PKCS8EncodedKeySpec(bareRsa ? wrapRsa(bytes) : bytes), file);
    }

    private static PrivateKey parse(PKCS8EncodedKeySpec spec, Path file) throws IOException, GeneralSecurityException {
        InvalidKeySpecException last = new InvalidKeySpecException();
        for (String algorithm : List.of("RSA", "EC", "EdDSA")) {
            try {
                return KeyFactory.getInstance(algorithm).generatePrivate(spec);
            } catch (InvalidKeySpecException e) {
                last = e;
            }
        }
        throw new IOException(file + " holds a key that is neither RSA, EC nor EdDSA", last);
    }

    private static byte[] wrapRsa(byte[] key) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(RSA_HEAD);
        body.writeBytes(element(0x04, key));
        return element(0x30, body.toByteArray());
    }

    /** One DER element; keys are longer than 127 and shorter than 65536 bytes. */
    private static byte[] element(int type, byte[] value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(type);
        out.write(0x82);
        out.write(value.length >> 8);
        out.write(value.length);
        out.writeBytes(value);
        return out.toByteArray();
    }
}
