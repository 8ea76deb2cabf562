package cn.lianshen.registry.verifier;

import static cn.lianshen.registry.verifier.County.CANGNAN;
import static cn.lianshen.registry.verifier.County.LONGGANG;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.registry.verifier.Examined.Refused;
import cn.lianshen.registry.verifier.Examined.Sealed;
import cn.lianshen.seal.SealAlgorithm;
import cn.lianshen.seal.SealFormat;
import cn.lianshen.seal.SealedToken;
import cn.lianshen.seal.pdf.PdfSealer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealCheckTest {
    @TempDir private Path folder;
    @TempDir private Path strangers;

    @Test
    void a_token_and_a_file_of_the_county_are_believed_and_say_what_was_sealed() {
        var county = County.in(folder);
        var claims = County.licence(CANGNAN);
        var token = LicenceToken.signed(county.key(CANGNAN), claims);
        assertThat(token.length()).isLessThan(170);
        assertThat(county.check().token(token)).isEqualTo(new Sealed(claims));
        assertThat(county.check().file(county.pdf(claims, CANGNAN))).isEqualTo(new Sealed(claims));
    }

    @Test
    void a_number_of_the_older_scheme_and_a_region_with_noughts_come_back_as_they_were() {
        var claims =
                new LicenceClaims(
                        UUID.randomUUID(),
                        1,
                        "0103276000001",
                        "010327",
                        LocalDate.of(2026, 11, 22),
                        LocalDate.of(2005, 1, 1),
                        LocalDate.of(2999, 12, 31));
        assertThat(LicenceClaims.of(claims.bytes())).contains(claims);
    }

    @Test
    void a_file_needs_the_anchors_only_and_a_token_the_certificates_too() {
        var county = County.in(folder);
        var claims = County.licence(CANGNAN);
        var anchorsOnly = SealCheck.of(county.keys().trust(), List.of());
        assertThat(anchorsOnly.file(county.pdf(claims, CANGNAN))).isEqualTo(new Sealed(claims));
        assertThat(anchorsOnly.token(LicenceToken.signed(county.key(CANGNAN), claims)))
                .isEqualTo(new Refused(Verdict.FOREIGN_SIGNATURE));
    }

    @Test
    void another_authoritys_county_is_a_stranger() {
        var county = County.in(folder);
        var stranger = County.in(strangers);
        var claims = County.licence(CANGNAN);
        var token = LicenceToken.signed(stranger.key(CANGNAN), claims);
        assertThat(county.check().token(token)).isEqualTo(new Refused(Verdict.FOREIGN_SIGNATURE));
        assertThat(county.check().file(stranger.pdf(claims, CANGNAN)))
                .isEqualTo(new Refused(Verdict.FOREIGN_SIGNATURE));
        var gullible = SealCheck.of(county.keys().trust(), stranger.keys().certificates());
        assertThat(gullible.token(token)).isEqualTo(new Refused(Verdict.FOREIGN_SIGNATURE));
    }

    @Test
    void one_county_cannot_seal_for_another() {
        var county = County.in(folder);
        var claims = County.licence(CANGNAN);
        assertThat(county.check().token(LicenceToken.signed(county.key(LONGGANG), claims)))
                .isEqualTo(new Refused(Verdict.FOREIGN_SIGNATURE));
        assertThat(county.check().file(county.pdf(claims, LONGGANG)))
                .isEqualTo(new Refused(Verdict.FOREIGN_SIGNATURE));
    }

    @Test
    void what_a_former_key_sealed_stays_sealed() {
        var county = County.in(folder);
        var claims = County.licence(CANGNAN);
        var former = county.key(CANGNAN);
        var token = LicenceToken.signed(former, claims);
        var file = county.pdf(claims, CANGNAN);
        county.authority().issue(CANGNAN, SealAlgorithm.EC_P256);
        county.authority().retire(former.id());
        assertThat(county.key(CANGNAN).id()).isNotEqualTo(former.id());
        assertThat(county.check().token(token)).isEqualTo(new Sealed(claims));
        assertThat(county.check().file(file)).isEqualTo(new Sealed(claims));
    }

    @Test
    void a_day_on_which_the_key_was_not_there_yet_is_not_believed() {
        var county = County.in(folder);
        var today = County.licence(CANGNAN);
        var backdated =
                new LicenceClaims(
                        today.institution(),
                        today.issue(),
                        today.number(),
                        today.region(),
                        LocalDate.of(2020, 1, 1),
                        LocalDate.of(2020, 1, 1),
                        today.validTo());
        assertThat(county.check().token(LicenceToken.signed(county.key(CANGNAN), backdated)))
                .isEqualTo(new Refused(Verdict.FOREIGN_SIGNATURE));
    }

    @Test
    void what_is_sealed_and_no_licence_is_no_licence() {
        var county = County.in(folder);
        var key = county.key(CANGNAN);
        var other = new PdfSealer(key).seal(plain(county), "x", County.NOW, "a notice");
        assertThat(county.check().file(other)).isEqualTo(new Refused(Verdict.NOT_A_LICENCE));
        var token = SealedToken.put(key, "a parking ticket".getBytes(StandardCharsets.UTF_8));
        assertThat(county.check().token(token)).isEqualTo(new Refused(Verdict.NOT_A_LICENCE));
        assertThat(county.check().file(new byte[0])).isEqualTo(new Refused(Verdict.NOT_A_LICENCE));
        assertThat(county.check().file("<html>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Refused(Verdict.NOT_A_LICENCE));
        assertThat(county.check().token("x")).isEqualTo(new Refused(Verdict.NOT_A_LICENCE));
    }

    @Test
    void a_revocation_list_is_no_licence_and_a_licence_no_list() {
        var county = County.in(folder);
        var claims = County.licence(CANGNAN);
        var content = "{}";
        var seal =
                cn.lianshen.seal.Seals.put(
                        county.key(CANGNAN),
                        SealFormat.CMS,
                        content.getBytes(StandardCharsets.UTF_8),
                        County.NOW,
                        LicenceToken.claim(claims));
        var published =
                new RevocationList.Published(
                        content, java.util.Base64.getEncoder().encodeToString(seal));
        assertThat(RevocationList.read(published, county.keys().trust())).isEmpty();
    }

    /** A PDF before it was sealed. */
    private static byte[] plain(County county) {
        var sealed = county.pdf(County.licence(CANGNAN), CANGNAN);
        var text = new String(sealed, StandardCharsets.ISO_8859_1);
        var end = text.indexOf("%%EOF") + "%%EOF\n".length();
        return java.util.Arrays.copyOf(sealed, end);
    }
}
