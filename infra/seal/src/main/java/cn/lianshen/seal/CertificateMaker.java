package cn.lianshen.seal;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes certificates: of an authority by itself, and of holders by it. */
final class CertificateMaker {
    private static final long DAYS = 3650;

    private final SealAlgorithm algorithm;
    private final Instant now;

    CertificateMaker(SealAlgorithm algorithm, Instant now) {
        this.algorithm = algorithm;
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
    }

    X509Certificate ofAuthority(KeyPair keys, String name) {
        var itself = new X500NameBuilder(BCStyle.INSTANCE);
        itself.addRDN(BCStyle.C, "CN").addRDN(BCStyle.CN, name);
        var builder = builder(itself.build(), itself.build(), keys.getPublic());
        return signed(builder, new BasicConstraints(0), KeyUsage.keyCertSign, keys.getPrivate());
    }

    X509Certificate ofHolder(
            PublicKey key, String holder, X509Certificate authority, PrivateKey authorityKey) {
        var subject = new X500NameBuilder(BCStyle.INSTANCE);
        subject.addRDN(BCStyle.C, "CN").addRDN(BCStyle.ORGANIZATION_IDENTIFIER, holder);
        subject.addRDN(BCStyle.CN, "Lianshen seal " + holder);
        var issuer = X500Name.getInstance(authority.getSubjectX500Principal().getEncoded());
        var usage = KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
        return signed(
                builder(issuer, subject.build(), key),
                new BasicConstraints(false),
                usage,
                authorityKey);
    }

    private X509v3CertificateBuilder builder(X500Name issuer, X500Name subject, PublicKey key) {
        return new JcaX509v3CertificateBuilder(
                issuer,
                BigInteger.valueOf(System.currentTimeMillis()).shiftLeft(20).add(fraction()),
                Date.from(now),
                Date.from(now.plus(DAYS, ChronoUnit.DAYS)),
                subject,
                key);
    }

    /** Serial numbers grow, so that of two certificates of one second the later is known. */
    private static BigInteger fraction() {
        return BigInteger.valueOf(System.nanoTime() & 0xFFFFF);
    }

    private X509Certificate signed(
            X509v3CertificateBuilder builder,
            BasicConstraints constraints,
            int usage,
            PrivateKey key) {
        try {
            builder.addExtension(Extension.basicConstraints, true, constraints);
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            var signer =
                    new JcaContentSignerBuilder(algorithm.title())
                            .setProvider(BouncyCastle.PROVIDER)
                            .build(key);
            return new JcaX509CertificateConverter()
                    .setProvider(BouncyCastle.PROVIDER)
                    .getCertificate(builder.build(signer));
        } catch (CertIOException | OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
