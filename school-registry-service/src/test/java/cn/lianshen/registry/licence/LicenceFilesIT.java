package cn.lianshen.registry.licence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.registry.RegisterTables;
import cn.lianshen.registry.RunningRegistry;
import cn.lianshen.testkit.CaseTopic;
import cn.lianshen.testkit.TestServers;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Licences as files: made once, numbered once, for those who may have them. */
class LicenceFilesIT {
    private static final CaseTopic TOPIC = new CaseTopic("licence-files.cases.v1", "registry");
    private static final RegisterTables TABLES =
            new RegisterTables(TestServers.postgres().createDatabase("registry"));

    @TempDir private static Path keys;

    private static RunningRegistry registry;

    @BeforeAll
    static void start() {
        TestSeals.in(keys);
        registry =
                RunningRegistry.on(
                        TABLES.database(), TOPIC.name(), List.of("--LIANSHEN_SEAL_KEYS=" + keys));
    }

    @AfterAll
    static void stop() {
        registry.close();
        TOPIC.close();
    }

    @Test
    void a_file_is_made_when_it_is_first_read_and_stays_the_same() {
        var school = licensed(1);
        var pdf = school.file(1, "pdf");
        assertThat(school.file(1, "pdf")).isEqualTo(pdf);
        assertThat(ReadPdf.faults(pdf)).isEmpty();
        assertThat(ReadPdf.of(pdf).text()).contains("苍南县星星幼儿园1", school.number());
        assertThat(school.file(1, "ofd")).startsWith('P', 'K');
        assertThat(
                        TABLES.column(
                                "SELECT sha256 FROM licence_files WHERE copy = 'ORIGINAL' AND format = 'PDF' AND "
                                        + of(school)))
                .containsExactly(SealedLicence.sha256(pdf));
    }

    @Test
    void both_copies_are_there_in_both_formats() {
        var school = licensed(6);
        var duplicate = school.file(1, "pdf?copy=DUPLICATE");
        assertThat(ReadPdf.of(duplicate).text()).contains(school.number() + "（副本）");
        assertThat(duplicate).isNotEqualTo(school.file(1, "pdf"));
        assertThat(school.file(1, "ofd?copy=DUPLICATE")).isNotEqualTo(school.file(1, "ofd"));
        assertThat(TABLES.column("SELECT count(*)::text FROM licence_files WHERE " + of(school)))
                .containsExactly("4");
        get(registry.officer(), school.path() + "/1.pdf?copy=THIRD", 400);
    }

    @Test
    void the_hand_in_the_background_makes_what_nobody_has_read() {
        var school = licensed(2);
        var hand = registry.bean(LicenceHand.class);
        while (Boolean.TRUE.equals(hand.makeNext().block())) {
            // Others' licences may come first.
        }
        assertThat(TABLES.column("SELECT sealed::text FROM licence_issues WHERE " + of(school)))
                .containsExactly("true");
        assertThat(hand.makeNext().block()).isFalse();
        assertThat(school.file(1, "pdf")).isNotEmpty();
    }

    @Test
    void the_founder_and_the_countys_officers_have_the_file_and_nobody_else() {
        var school = licensed(3);
        var file = school.path() + "/1.pdf";
        get(registry.officer(), file, 200);
        get(registry.somebody("p-1", "officer", "330383"), file, 404);
        get(registry.somebody("p-2", "founder", null), file, 404);
        get(registry.operator(), file, 404);
        get(registry.visitor(), file, 401);
        get(registry.somebody("p-2", "founder", null), school.path(), 404);
        get(registry.visitor(), school.path(), 401);
        get(school.asFounder(), school.path() + "/2.pdf", 404);
        get(
                school.asFounder(),
                "/api/v1/registry/institutions/" + new UUID(0, 0) + "/licences",
                404);
    }

    @Test
    void after_a_change_of_founder_the_new_one_has_all_and_the_former_one_what_was_issued_to_it() {
        var school = licensed(4);
        school.changed("2026-06-01", "2999-12-31", "苍南县新星星幼儿园4", "p-new");
        school.awaitEndings("SUPERSEDED");
        var heir = registry.somebody("p-new", "founder", null);
        get(heir, school.path() + "/1.pdf", 200);
        get(heir, school.path() + "/2.pdf", 200);
        get(school.asFounder(), school.path() + "/1.pdf", 200);
        get(school.asFounder(), school.path() + "/2.pdf", 404);
        assertThat(ReadPdf.of(school.file(1, "pdf")).text()).contains("苍南县星星幼儿园4");
    }

    @Test
    void a_register_built_anew_numbers_no_licence_again_and_keeps_every_file() {
        var school = licensed(5);
        school.changed("2026-06-01", "2999-12-31", "苍南县新星星幼儿园5", school.founder());
        school.awaitEndings("SUPERSEDED", "-");
        var before = school.file(1, "pdf");
        var rows =
                TABLES.column(
                        "SELECT issue || ' ' || case_id || ' ' || face FROM licence_issues ORDER BY 1");
        registry.operator()
                .post()
                .uri("/api/v1/registry/rebuild")
                .exchange()
                .expectStatus()
                .isAccepted();
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(60))
                .until(
                        () ->
                                TABLES.column("SELECT step FROM rebuilds").equals(List.of("NONE"))
                                        && TABLES.column(
                                                        "SELECT seq::text FROM projected.stale_institutions")
                                                .isEmpty());
        assertThat(
                        TABLES.column(
                                "SELECT issue || ' ' || case_id || ' ' || face FROM licence_issues ORDER BY 1"))
                .isEqualTo(rows);
        assertThat(school.file(1, "pdf")).isEqualTo(before);
        school.awaitEndings("SUPERSEDED", "-");
    }

    private static LicensedSchool licensed(int serial) {
        var school = LicensedSchool.in(registry, TOPIC, serial);
        school.licensed("2026-01-01", "2999-12-31", "苍南县星星幼儿园" + serial);
        school.awaitEndings("-");
        return school;
    }

    private static String of(LicensedSchool school) {
        return "institution_id = '" + school.institution() + "'";
    }

    private static void get(
            org.springframework.test.web.reactive.server.WebTestClient client,
            String path,
            int status) {
        client.get().uri(path).exchange().expectStatus().isEqualTo(status);
    }
}
