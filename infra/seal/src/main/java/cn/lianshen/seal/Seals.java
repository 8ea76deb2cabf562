package cn.lianshen.seal;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/** Puts seals on content, and reads them. A seal is kept beside its content, not around it. */
public final class Seals {
    private Seals() {}

    /**
     * A new seal on the content, as DER.
     *
     * @param claim what is said of the content, in a form of the caller's
     */
    public static byte[] put(
            SealKey key, SealFormat format, byte[] content, Instant at, String claim) {
        var algorithm = key.algorithm();
        var attributes =
                SealAttributes.of(
                        format,
                        algorithm.digest(content),
                        key.certificate(),
                        at.truncatedTo(ChronoUnit.SECONDS),
                        claim);
        var signature = key.sign(SealStructure.encoded(attributes.set()));
        return new SealStructure(key.certificate(), algorithm, attributes, signature).der(format);
    }

    /** Bytes that every seal of this making has in it, to know a broken one from a stranger's. */
    public static byte[] mark() {
        return SealAttributes.mark();
    }

    /** Holds a seal against the content that it is said to be on. */
    public static SealReading read(byte[] der, SealFormat format, byte[] content) {
        try {
            var seal = SealStructure.parse(der);
            if (Arrays.equals(seal.der(format), der)) {
                return ours(seal, content);
            }
        } catch (IllegalArgumentException e) {
            // Of another form, which is looked at next.
        }
        return format == SealFormat.CMS ? others(der, content) : new SealReading.Broken();
    }

    private static SealReading ours(SealStructure seal, byte[] content) {
        var told = seal.attributes();
        var right =
                seal.holds()
                        && told.speaksOf(seal.algorithm().digest(content))
                        && told.names(seal.certificate());
        return right
                ? new SealReading.Intact(seal.certificate(), told.at(), told.claim())
                : new SealReading.Broken();
    }

    private static SealReading others(byte[] der, byte[] content) {
        try {
            var signed = new CMSSignedData(new CMSProcessableByteArray(content), der);
            return signed.getSignerInfos().getSigners().stream()
                    .map(signer -> holding(signed, signer))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .<SealReading>map(SealReading.OtherForm::new)
                    .orElseGet(SealReading.Broken::new);
        } catch (CMSException | RuntimeException e) {
            return new SealReading.Broken();
        }
    }

    @SuppressWarnings("unchecked") // selectors of Bouncy Castle are raw
    private static Optional<X509Certificate> holding(
            CMSSignedData signed, SignerInformation signer) {
        return signed.getCertificates().getMatches(signer.getSID()).stream()
                .map(found -> certificate((X509CertificateHolder) found))
                .filter(certificate -> verifies(signer, (X509Certificate) certificate))
                .filter(certificate -> means(signer, (X509Certificate) certificate))
                .findFirst();
    }

    private static boolean verifies(SignerInformation signer, X509Certificate certificate) {
        try {
            return signer.verify(
                    new JcaSimpleSignerInfoVerifierBuilder()
                            .setProvider(BouncyCastle.PROVIDER)
                            .build(certificate.getPublicKey()));
        } catch (CMSException | OperatorCreationException e) {
            return false;
        }
    }

    /** A certificate that was changed beside its key is not the one that was signed with. */
    private static boolean means(SignerInformation signer, X509Certificate certificate) {
        var signed = signer.getSignedAttributes();
        return signed == null
                || signed.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2) == null
                || new SealAttributes(new DERSet(signed.toASN1EncodableVector()))
                        .names(certificate);
    }

    private static X509Certificate certificate(X509CertificateHolder holder) {
        try {
            return new JcaX509CertificateConverter()
                    .setProvider(BouncyCastle.PROVIDER)
                    .getCertificate(holder);
        } catch (java.security.cert.CertificateException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
