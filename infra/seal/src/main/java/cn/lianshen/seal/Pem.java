package cn.lianshen.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemReader;
import org.bouncycastle.util.io.pem.PemWriter;

/** Certificates and keys as text (RFC 7468). */
public final class Pem {
    private Pem() {}

    /**
     * All certificates of a text, in their order.
     *
     * @throws IllegalArgumentException when there is something else in it
     */
    public static List<X509Certificate> certificates(String text) {
        return objects(text).stream().map(it -> certificate(it.getContent())).toList();
    }

    public static String ofCertificates(List<X509Certificate> certificates) {
        try (var text = new StringWriter();
                var pem = new PemWriter(text)) {
            for (var certificate : certificates) {
                pem.writeObject(new PemObject("CERTIFICATE", certificate.getEncoded()));
            }
            pem.flush();
            return text.toString();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String ofKey(PrivateKey key) {
        try (var text = new StringWriter();
                var pem = new PemWriter(text)) {
            pem.writeObject(new PemObject("PRIVATE KEY", key.getEncoded()));
            pem.flush();
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PrivateKey key(String text) {
        try {
            var encoded = objects(text).getFirst().getContent();
            return KeyFactory.getInstance("EC", BouncyCastle.PROVIDER)
                    .generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new IllegalArgumentException("no private key in PKCS#8", e);
        }
    }

    static X509Certificate certificate(byte[] encoded) {
        try {
            var factory = CertificateFactory.getInstance("X.509", BouncyCastle.PROVIDER);
            return (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(encoded));
        } catch (CertificateException | RuntimeException e) {
            throw new IllegalArgumentException("no certificate", e);
        }
    }

    private static List<PemObject> objects(String text) {
        try (var pem = new PemReader(new StringReader(text))) {
            var objects = new ArrayList<PemObject>();
            for (var next = pem.readPemObject(); next != null; next = pem.readPemObject()) {
                objects.add(next);
            }
            return objects;
        } catch (IOException e) {
            throw new IllegalArgumentException("not PEM", e);
        }
    }
}
