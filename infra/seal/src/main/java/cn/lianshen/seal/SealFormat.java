package cn.lianshen.seal;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;

/** Which names a seal gives to what it is made of; the structure is the same. */
public enum SealFormat {
    /** CMS. Source: RFC 5652, and ISO 32000-1 12.8.3.3 for signatures in PDF. */
    CMS(PKCSObjectIdentifiers.signedData, PKCSObjectIdentifiers.data),
    /** Source: GB/T 35275, as GM/T 0099 demands it for signatures in OFD; SM2 only. */
    GB_T_35275(
            new ASN1ObjectIdentifier("1.2.156.10197.6.1.4.2.2"),
            new ASN1ObjectIdentifier("1.2.156.10197.6.1.4.2.1"));

    private final String signedData;
    private final String data;

    SealFormat(ASN1ObjectIdentifier signedData, ASN1ObjectIdentifier data) {
        this.signedData = signedData.getId();
        this.data = data.getId();
    }

    ASN1ObjectIdentifier signedData() {
        return new ASN1ObjectIdentifier(signedData);
    }

    ASN1ObjectIdentifier data() {
        return new ASN1ObjectIdentifier(data);
    }

    /** CMS names the signature with its digest, the national standard without. */
    ASN1ObjectIdentifier signature(SealAlgorithm algorithm) {
        return this == CMS ? algorithm.signatureId() : GMObjectIdentifiers.sm2sign;
    }
}
