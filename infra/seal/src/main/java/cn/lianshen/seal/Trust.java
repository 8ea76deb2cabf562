package cn.lianshen.seal;

import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/**
 * Whom one believes: certificates of authorities (信任锚). Whoever checks offline needs nothing else.
 *
 * @param anchors self-signed, or of an authority in between
 */
public record Trust(List<X509Certificate> anchors) {

    public Trust {
        anchors = List.copyOf(anchors);
    }

    /**
     * Whether an authority says that this certificate is right, and that it may sign. No chain is
     * followed: who trusts an authority in between names it as an anchor.
     */
    public boolean vouchesFor(X509Certificate certificate) {
        return maySign(certificate)
                && anchors.stream().anyMatch(anchor -> issued(anchor, certificate));
    }

    /** The same, and that the certificate held at that time. */
    public boolean vouchesFor(X509Certificate certificate, Instant at) {
        return holdsAt(certificate, at) && vouchesFor(certificate);
    }

    private static boolean holdsAt(X509Certificate certificate, Instant at) {
        try {
            certificate.checkValidity(Date.from(at));
            return true;
        } catch (CertificateException e) {
            return false;
        }
    }

    private static boolean maySign(X509Certificate certificate) {
        var usage = certificate.getKeyUsage();
        return certificate.getBasicConstraints() < 0 && (usage == null || usage[0]);
    }

    private static boolean issued(X509Certificate anchor, X509Certificate certificate) {
        if (!certificate.getIssuerX500Principal().equals(anchor.getSubjectX500Principal())) {
            return false;
        }
        try {
            certificate.verify(anchor.getPublicKey(), BouncyCastle.PROVIDER);
            return true;
        } catch (GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }
}
