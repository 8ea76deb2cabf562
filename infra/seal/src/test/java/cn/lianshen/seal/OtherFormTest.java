package cn.lianshen.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
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
        var signed = Stranger.signed(certificate, keys.getPrivate(), CONTENT);
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
        var signed = Stranger.signed(key.certificate(), secret, CONTENT);
        var reading = Seals.read(signed, SealFormat.CMS, CONTENT);
        assertThat(reading).isEqualTo(new SealReading.OtherForm(key.certificate()));
    }
}
