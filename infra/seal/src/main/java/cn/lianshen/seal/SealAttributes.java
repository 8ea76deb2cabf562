package cn.lianshen.seal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1UTF8String;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;

/**
 * What is signed together with the content: its digest, the certificate (so that no other can be
 * put in its place, RFC 5035), the time, and the claim.
 */
final class SealAttributes {
    /** An identifier of our own, made from a UUID as ITU-T X.667 provides. */
    private static final ASN1ObjectIdentifier CLAIM =
            new ASN1ObjectIdentifier("2.25.142306462916743133824214703078739394745");

    private final ASN1Set set;

    SealAttributes(ASN1Set set) {
        this.set = set;
    }

    static SealAttributes of(
            SealFormat format,
            byte[] digest,
            X509Certificate certificate,
            Instant at,
            String claim) {
        return new SealAttributes(
                new DERSet(
                        new ASN1Encodable[] {
                            attribute(CMSAttributes.contentType, format.data()),
                            attribute(CMSAttributes.messageDigest, new DEROctetString(digest)),
                            attribute(
                                    CMSAttributes.signingTime,
                                    new DERGeneralizedTime(Date.from(at))),
                            attribute(
                                    PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                                    new SigningCertificateV2(
                                            new ESSCertIDv2(hash(certificate, "SHA-256")))),
                            attribute(CLAIM, new DERUTF8String(claim))
                        }));
    }

    /** The name of the claim, as it stands in every seal of this making. */
    static byte[] mark() {
        return SealStructure.encoded(CLAIM);
    }

    ASN1Set set() {
        return set;
    }

    boolean speaksOf(byte[] digest) {
        var told = ASN1OctetString.getInstance(value(CMSAttributes.messageDigest));
        return Arrays.equals(told.getOctets(), digest);
    }

    boolean names(X509Certificate certificate) {
        var told =
                SigningCertificateV2.getInstance(
                        value(PKCSObjectIdentifiers.id_aa_signingCertificateV2));
        var named = told.getCerts()[0];
        var by = named.getHashAlgorithm().getAlgorithm().getId();
        return Arrays.equals(named.getCertHash(), hash(certificate, by));
    }

    Instant at() {
        try {
            return ASN1GeneralizedTime.getInstance(value(CMSAttributes.signingTime))
                    .getDate()
                    .toInstant();
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    String claim() {
        return ASN1UTF8String.getInstance(value(CLAIM)).getString();
    }

    private ASN1Encodable value(ASN1ObjectIdentifier type) {
        var attribute = new AttributeTable(set).get(type);
        if (attribute == null) {
            throw new IllegalArgumentException("no attribute " + type);
        }
        return attribute.getAttrValues().getObjectAt(0);
    }

    private static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
        return new Attribute(type, new DERSet(value));
    }

    private static byte[] hash(X509Certificate certificate, String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm, BouncyCastle.PROVIDER)
                    .digest(certificate.getEncoded());
        } catch (NoSuchAlgorithmException | CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
