package cn.lianshen.seal;

import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/**
 * Whose a certificate is: the organisation identifier (2.5.4.97) of its subject. What the
 * identifier means is the affair of whoever issues certificates.
 */
public final class Holder {
    private Holder() {}

    /** Empty when the certificate names nobody. */
    public static Optional<String> of(X509Certificate certificate) {
        var subject = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        return Arrays.stream(subject.getRDNs(BCStyle.ORGANIZATION_IDENTIFIER))
                .map(RDN::getFirst)
                .map(first -> IETFUtils.valueToString(first.getValue()))
                .findFirst();
    }
}
