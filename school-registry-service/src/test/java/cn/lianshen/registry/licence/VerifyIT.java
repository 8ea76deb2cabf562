package cn.lianshen.registry.licence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.registry.RunningRegistry;
import cn.lianshen.registry.entering.Forms;
import cn.lianshen.registry.verifier.LicenceClaims;
import cn.lianshen.registry.verifier.LicenceToken;
import cn.lianshen.registry.verifier.RevocationList;
import cn.lianshen.seal.SealAlgorithm;
import cn.lianshen.testkit.CaseTopic;
import cn.lianshen.testkit.TestServers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;

/** Whoever has a licence before them asks the register, without login. */
class VerifyIT {
    private static final CaseTopic TOPIC = new CaseTopic("verify.cases.v1", "registry");

    @TempDir private static Path keys;
    @TempDir private static Path strangers;

    private static TestSeals seals;
    private static RunningRegistry registry;
    private static Checks check;

    @BeforeAll
    static void start() {
        seals = TestSeals.in(keys);
        registry =
                RunningRegistry.on(
                        TestServers.postgres().createDatabase("registry"),
                        TOPIC.name(),
                        List.of("--LIANSHEN_SEAL_KEYS=" + keys, "--LIANSHEN_LICENCE_LIST_KEPT=0s"));
        check = new Checks(registry);
    }

    @AfterAll
    static void stop() {
        registry.close();
        TOPIC.close();
    }

    @Test
    void a_licence_is_genuine_by_file_by_code_and_by_number() throws Exception {
        var school = licensed(1, "2999-12-31");
        assertThat(check.file(school.file(1, "pdf"))).isEqualTo("GENUINE");
        assertThat(check.file(school.file(1, "ofd"))).isEqualTo("GENUINE");
        assertThat(check.query("?token=" + token(school, 1))).isEqualTo("GENUINE");
        assertThat(check.query("?number=133032760000001")).isEqualTo("GENUINE");
        assertThat(check.query("?number=" + school.number())).isEqualTo("GENUINE");
    }

    @Test
    void one_changed_byte_is_tampered_with() {
        var pdf = licensed(2, "2999-12-31").file(1, "pdf");
        pdf[pdf.length / 3] ^= 1;
        assertThat(check.file(pdf)).isEqualTo("TAMPERED");
    }

    @Test
    void a_revoked_licence_is_told_by_look_up_and_by_the_sealed_list() throws Exception {
        var school = LicensedSchool.in(registry, TOPIC, 3);
        var caseId = school.licensed("2026-01-01", "2999-12-31", "苍南县太阳幼儿园");
        school.awaitEndings("-");
        var file = school.file(1, "pdf");
        assertThat(check.file(file)).isEqualTo("GENUINE");
        school.revoked(caseId);
        school.awaitEndings("REVOKED");
        assertThat(check.file(file)).isEqualTo("REVOKED");
        assertThat(check.query("?token=" + token(school, 1))).isEqualTo("REVOKED");
        assertThat(check.query("?number=" + school.number())).isEqualTo("REVOKED");
        assertThat(list().entries())
                .filteredOn(it -> it.institution().equals(school.institution()))
                .extracting(RevocationList.Entry::how, RevocationList.Entry::issue)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("REVOKED", 1));
    }

    @Test
    void a_term_that_is_over_has_lapsed() throws Exception {
        var school = LicensedSchool.in(registry, TOPIC, 4);
        school.licensed("2020-01-01", "2022-12-31", "苍南县月亮幼儿园");
        school.awaitEndings("-");
        assertThat(check.file(school.file(1, "ofd"))).isEqualTo("LAPSED");
        assertThat(check.query("?token=" + token(school, 1))).isEqualTo("LAPSED");
        assertThat(check.query("?number=" + school.number())).isEqualTo("LAPSED");
    }

    @Test
    void after_a_re_issue_the_former_file_is_superseded_and_the_new_one_genuine() {
        var school = licensed(5, "2999-12-31");
        var former = school.file(1, "pdf");
        school.changed("2026-06-01", "2999-12-31", "苍南县新名幼儿园", school.founder());
        school.awaitEndings("SUPERSEDED", "-");
        assertThat(check.file(former)).isEqualTo("SUPERSEDED");
        assertThat(check.file(school.file(2, "pdf"))).isEqualTo("GENUINE");
        assertThat(school.file(1, "pdf")).isEqualTo(former);
    }

    @Test
    void a_strangers_seal_is_no_countys() {
        var school = licensed(6, "2999-12-31");
        var forger = TestSeals.in(strangers);
        var face = Samples.face("苍南县星星幼儿园6", "苍南县灵溪镇", List.of("示例举办者"));
        var forged = Samples.made(forger, face);
        assertThat(check.file(Samples.pdf(forged))).isEqualTo("FOREIGN_SIGNATURE");
        assertThat(check.file(Samples.ofd(forged))).isEqualTo("FOREIGN_SIGNATURE");
        assertThat(check.query("?token=" + forged.token())).isEqualTo("FOREIGN_SIGNATURE");
        assertThat(check.query("?token=" + claimed(school, "330327", "330383", 1)))
                .isEqualTo("FOREIGN_SIGNATURE");
    }

    @Test
    void a_code_of_another_county_is_told_apart() throws Exception {
        var school = licensed(7, "2999-12-31");
        var token = token(school, 1);
        assertThat(check.query("?region=330383&token=" + token)).isEqualTo("OTHER_COUNTY");
        assertThat(check.query("?region=330327&token=" + token)).isEqualTo("GENUINE");
        assertThat(check.query("?region=330383&number=" + school.number()))
                .isEqualTo("OTHER_COUNTY");
        assertThat(check.file(school.file(1, "pdf"), "?region=330383")).isEqualTo("OTHER_COUNTY");
    }

    @Test
    void what_the_register_never_issued_is_unknown_although_the_seal_is_right() {
        var school = licensed(8, "2999-12-31");
        assertThat(check.query("?token=" + claimed(school, "330327", "330327", 99)))
                .isEqualTo("UNKNOWN");
        assertThat(check.query("?number=133032769999999")).isEqualTo("UNKNOWN");
    }

    @Test
    void what_is_no_licence_is_no_licence() throws IOException {
        assertThat(check.query("?token=eyJhbGciOiJub25lIn0.e30.")).isEqualTo("NOT_A_LICENCE");
        assertThat(check.query("?token=" + "A".repeat(3000))).isEqualTo("NOT_A_LICENCE");
        assertThat(check.file("hello".getBytes(StandardCharsets.UTF_8))).isEqualTo("NOT_A_LICENCE");
        assertThat(check.file(bomb())).isEqualTo("NOT_A_LICENCE");
    }

    @Test
    void a_file_that_is_far_too_large_is_not_taken() {
        registry.visitor()
                .post()
                .uri(Checks.VERIFY)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .bodyValue(new byte[3 << 20])
                .exchange()
                .expectStatus()
                .isEqualTo(413);
    }

    @Test
    void what_a_former_key_sealed_is_genuine_after_the_key_was_changed() throws Exception {
        var school = licensed(9, "2999-12-31");
        var file = school.file(1, "ofd");
        var token = token(school, 1);
        for (var algorithm : SealAlgorithm.values()) {
            var former = seals.keys().active("330327", algorithm).orElseThrow().id();
            seals.authority().issue("330327", algorithm);
            seals.authority().retire(former);
        }
        assertThat(check.file(file)).isEqualTo("GENUINE");
        assertThat(check.query("?token=" + token)).isEqualTo("GENUINE");
    }

    @Test
    void an_entered_school_is_known_by_its_number() {
        Forms.enter(registry, Forms.school(11, "苍南县老幼儿园")).expectStatus().isCreated();
        assertThat(check.query("?number=133032760000011")).isIn("LAPSED", "GENUINE");
    }

    @Test
    void the_code_leads_to_the_portals_page_and_so_does_an_older_one() throws Exception {
        var school = licensed(10, "2999-12-31");
        var address = ReadPdf.code(school.file(1, "pdf"));
        assertThat(address).isEqualTo("http://127.0.0.1:8080/verify?token=" + token(school, 1));
        registry.visitor()
                .get()
                .uri(Checks.VERIFY + "/page?token=" + token(school, 1))
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location(address);
    }

    @Test
    void a_question_without_sense_is_refused_with_the_field() {
        assertThat(registry.read(Checks.VERIFY)).contains("token-or-number-required");
        assertThat(registry.read(Checks.VERIFY + "?number=12")).contains("invalid-licence-number");
        assertThat(registry.read(Checks.VERIFY + "?token=x&region=33")).contains("invalid-region");
        assertThat(registry.read("/api/v1/registry/licences/revocations?region=110105"))
                .contains("not-found");
    }

    private static LicensedSchool licensed(int serial, String to) {
        var school = LicensedSchool.in(registry, TOPIC, serial);
        school.licensed("2026-01-01", to, "苍南县星星幼儿园" + serial);
        school.awaitEndings("-");
        return school;
    }

    private static String token(LicensedSchool school, int issue) throws Exception {
        var address = ReadPdf.code(school.file(issue, "pdf"));
        return address.substring(address.indexOf("token=") + "token=".length());
    }

    /** A token that a county's key signs for a licence of that school. */
    private static String claimed(LicensedSchool school, String region, String key, int issue) {
        var today = LocalDate.now(ChineseDate.ZONE);
        var claims =
                new LicenceClaims(
                        school.institution(),
                        issue,
                        "13303276%07d".formatted(school.serial()),
                        region,
                        today,
                        today,
                        today);
        var signer = seals.keys().active(key, SealAlgorithm.EC_P256).orElseThrow();
        return LicenceToken.signed(signer, claims);
    }

    private static RevocationList list() {
        var published = registry.read("/api/v1/registry/licences/revocations?region=330327");
        return RevocationList.read(published, seals.keys().trust()).orElseThrow();
    }

    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("OFD.xml"));
            for (var i = 0; i < 700; i++) {
                zip.write(new byte[1 << 20]);
            }
        }
        return bytes.toByteArray();
    }
}
