package cn.lianshen.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;

/**
 * A seal taken apart: one signer, one certificate, the content elsewhere. There is exactly one way
 * to write it, so a seal in which anything was changed, even where no signature looks, is not equal
 * to what its parts make.
 */
@SuppressWarnings("ArrayRecordComponent") // taken apart and put together, never compared
record SealStructure(
        X509Certificate certificate,
        SealAlgorithm algorithm,
        SealAttributes attributes,
        byte[] signature) {

    /**
     * @throws IllegalArgumentException when it is of another form
     */
    static SealStructure parse(byte[] der) {
        try {
            var content = ContentInfo.getInstance(ASN1Primitive.fromByteArray(der));
            var signed = SignedData.getInstance(content.getContent());
            var certificate = Pem.certificate(encoded(only(signed.getCertificates())));
            var signer = SignerInfo.getInstance(only(signed.getSignerInfos()));
            return new SealStructure(
                    certificate,
                    SealAlgorithm.of(certificate.getPublicKey()).orElseThrow(),
                    new SealAttributes(signer.getAuthenticatedAttributes()),
                    signer.getEncryptedDigest().getOctets());
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("another form of signature", e);
        }
    }

    byte[] der(SealFormat format) {
        var signedData =
                sequence(
                        new ASN1Integer(1),
                        new DERSet(digest()),
                        new DERSequence(format.data()),
                        new DERTaggedObject(false, 0, new DERSet(plain())),
                        new DERSet(signer(format)));
        return encoded(sequence(format.signedData(), new DERTaggedObject(true, 0, signedData)));
    }

    boolean holds() {
        return algorithm.verifies(certificate.getPublicKey(), encoded(attributes.set()), signature);
    }

    private ASN1Sequence signer(SealFormat format) {
        var plain = plain();
        return sequence(
                new ASN1Integer(1),
                new IssuerAndSerialNumber(plain.getIssuer(), plain.getSerialNumber().getValue()),
                digest(),
                new DERTaggedObject(false, 0, attributes.set()),
                new AlgorithmIdentifier(format.signature(algorithm)),
                new DEROctetString(signature));
    }

    private AlgorithmIdentifier digest() {
        return new AlgorithmIdentifier(algorithm.digestId());
    }

    private Certificate plain() {
        try {
            return Certificate.getInstance(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ASN1Encodable only(ASN1Set set) {
        if (set.size() != 1) {
            throw new IllegalArgumentException("not one, but " + set.size());
        }
        return set.getObjectAt(0);
    }

    private static ASN1Sequence sequence(ASN1Encodable... parts) {
        return new DERSequence(parts);
    }

    static byte[] encoded(ASN1Encodable part) {
        try {
            return part.toASN1Primitive().getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
