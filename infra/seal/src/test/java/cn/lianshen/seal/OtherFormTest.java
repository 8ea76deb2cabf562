package cn.lianshen.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signatures as other programs make them. */
class OtherFormTest {
    private static final byte[] CONTENT = "content".getBytes(StandardCharsets.UTF_8);

    @TempDir private Path folder;

    @Test
    void a_signature_of_another_program_holds_in_another_form() throws Exception {
        var keys = SealAlgorithm.EC_P256.freshKey();
        var maker = new CertificateMaker(SealAlgorithm.EC_P256, Instant.now());
        var certificate = maker.ofAuthority(keys, "somebody");
        var signed = signed(certificate, keys.getPrivate());
        assertThat(Seals.read(signed, SealFormat.CMS, CONTENT))
                .isEqualTo(new SealReading.OtherForm(certificate));
        assertThat(Seals.read(signed, SealFormat.CMS, new byte[] {1}))
                .isInstanceOf(SealReading.Broken.class);
    }

    @Test
    void a_countys_key_in_another_form_is_told_with_its_certificate() throws Exception {
        var office = SealOffice.in(folder, "330327");
        var key = office.key("330327", SealAlgorithm.EC_P256);
        var secret = Pem.key(SealFolder.text(office.folder().key(key.id())));
        var reading = Seals.read(signed(key.certificate(), secret), SealFormat.CMS, CONTENT);
        assertThat(reading).isEqualTo(new SealReading.OtherForm(key.certificate()));
    }

    private static byte[] signed(X509Certificate certificate, PrivateKey secret) throws Exception {
        var generator = new CMSSignedDataGenerator();
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(secret);
        var digests = new JcaDigestCalculatorProviderBuilder().build();
        generator.addSignerInfoGenerator(
                new JcaSignerInfoGeneratorBuilder(digests).build(signer, certificate));
        generator.addCertificates(new JcaCertStore(List.of(certificate)));
        return generator.generate(new CMSProcessableByteArray(CONTENT), false).getEncoded();
    }
}
