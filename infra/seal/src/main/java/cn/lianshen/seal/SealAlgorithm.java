package cn.lianshen.seal;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** How a seal is signed. The key decides it, never what is to be checked. */
public enum SealAlgorithm {
    /**
     * ECDSA on P-256 with SHA-256, which every reader of PDF knows; the same content gives the same
     * signature (RFC 6979).
     */
    EC_P256(
            "secp256r1",
            SECObjectIdentifiers.secp256r1,
            "SHA256withECDSA",
            "SHA256withECDDSA",
            X9ObjectIdentifiers.ecdsa_with_SHA256,
            "SHA-256",
            NISTObjectIdentifiers.id_sha256),
    /** 国密: SM2 with SM3. Source: GB/T 32918, GB/T 32905. */
    SM2(
            "sm2p256v1",
            GMObjectIdentifiers.sm2p256v1,
            "SM3withSM2",
            "SM3withSM2",
            GMObjectIdentifiers.sm2sign_with_sm3,
            "SM3",
            GMObjectIdentifiers.sm3);

    private final String curve;
    private final String curveId;
    private final String title;
    private final String signing;
    private final String signatureId;
    private final String digest;
    private final String digestId;

    SealAlgorithm(
            String curve,
            ASN1ObjectIdentifier curveId,
            String title,
            String signing,
            ASN1ObjectIdentifier signatureId,
            String digest,
            ASN1ObjectIdentifier digestId) {
        this.curve = curve;
        this.curveId = curveId.getId();
        this.title = title;
        this.signing = signing;
        this.signatureId = signatureId.getId();
        this.digest = digest;
        this.digestId = digestId.getId();
    }

    /** That of a key, or empty for a key of no kind known here. */
    public static Optional<SealAlgorithm> of(PublicKey key) {
        var parameters =
                SubjectPublicKeyInfo.getInstance(key.getEncoded()).getAlgorithm().getParameters();
        return Arrays.stream(values())
                .filter(it -> it.curveId.equals(String.valueOf(parameters)))
                .findFirst();
    }

    /** Name as Java's signatures have it. */
    String title() {
        return title;
    }

    /** Object identifier of the signature, e.g. for the signature method of an OFD. */
    public String signatureOid() {
        return signatureId;
    }

    /** Object identifier of the digest. */
    public String digestOid() {
        return digestId;
    }

    ASN1ObjectIdentifier signatureId() {
        return new ASN1ObjectIdentifier(signatureId);
    }

    ASN1ObjectIdentifier digestId() {
        return new ASN1ObjectIdentifier(digestId);
    }

    public byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance(digest, BouncyCastle.PROVIDER).digest(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    KeyPair freshKey() {
        try {
            var generator = KeyPairGenerator.getInstance("EC", BouncyCastle.PROVIDER);
            generator.initialize(new ECGenParameterSpec(curve));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] sign(PrivateKey key, byte[] content) {
        try {
            var signature = Signature.getInstance(signing, BouncyCastle.PROVIDER);
            signature.initSign(key);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** False also for what is no signature at all. */
    boolean verifies(PublicKey key, byte[] content, byte[] signed) {
        try {
            var signature = Signature.getInstance(title, BouncyCastle.PROVIDER);
            signature.initVerify(key);
            signature.update(content);
            return signature.verify(signed);
        } catch (GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }
}
