package cn.lianshen.seal;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Signs as other programs do: lengths are not told, but end at a mark (BER). */
public final class Stranger {
    private Stranger() {}

    /** A signature by somebody of whom nobody knows. */
    public static byte[] signed(byte[] content) throws Exception {
        var keys = SealAlgorithm.EC_P256.freshKey();
        var maker = new CertificateMaker(SealAlgorithm.EC_P256, Instant.now());
        return signed(maker.ofAuthority(keys, "somebody"), keys.getPrivate(), content);
    }

    static byte[] signed(X509Certificate certificate, PrivateKey secret, byte[] content)
            throws Exception {
        var generator = new CMSSignedDataGenerator();
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(secret);
        var digests = new JcaDigestCalculatorProviderBuilder().build();
        generator.addSignerInfoGenerator(
                new JcaSignerInfoGeneratorBuilder(digests).build(signer, certificate));
        generator.addCertificates(new JcaCertStore(List.of(certificate)));
        return generator.generate(new CMSProcessableByteArray(content), false).getEncoded();
    }
}
