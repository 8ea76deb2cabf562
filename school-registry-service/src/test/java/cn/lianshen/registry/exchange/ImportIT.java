package cn.lianshen.registry.exchange;

import static cn.lianshen.registry.exchange.Sheets.outcome;
import static cn.lianshen.registry.exchange.Sheets.school;
import static cn.lianshen.registry.exchange.Sheets.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.lianshen.registry.RegisterTables;
import cn.lianshen.registry.RunningRegistry;
import cn.lianshen.registry.School;
import cn.lianshen.testkit.CaseTopic;
import cn.lianshen.testkit.TestServers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Tables handed in, in every spelling, again, changed, and taken away. */
class ImportIT {
    private static final String TABLE = "/api/v1/registry/county-tables/330327.";
    private static final CaseTopic TOPIC = new CaseTopic("import.cases.v1", "registry");
    private static final RegisterTables TABLES =
            new RegisterTables(TestServers.postgres().createDatabase("registry"));
    private static final RunningRegistry REGISTRY =
            RunningRegistry.on(TABLES.database(), TOPIC.name());

    @AfterAll
    static void stop() {
        REGISTRY.close();
        TOPIC.close();
    }

    @Test
    void the_same_table_twice_in_whichever_form_changes_nothing() {
        var rows = List.of(school(1), school(2));
        var text = Sheets.csv(rows);
        assertThat(outcome(REGISTRY, "", text).counts()).containsExactly(2, 0, 0, 0);
        var facts = facts();
        for (var again :
                List.<Object>of(
                        "\uFEFF" + text,
                        text.getBytes(Charset.forName("GBK")),
                        Sheets.xlsx(rows, _ -> {}))) {
            assertThat(outcome(REGISTRY, "", again).counts()).containsExactly(0, 0, 2, 0);
        }
        assertThat(facts()).isEqualTo(facts);
    }

    @Test
    void full_width_digits_serial_days_and_another_order_of_columns_say_the_same() {
        var number = Sheets.HEAD.indexOf("办学许可证编号");
        var row = with(school(3), "办学许可证编号", "１３３０３２７６００００００３");
        assertThat(outcome(REGISTRY, "", Sheets.csv(List.of(row))).counts())
                .containsExactly(1, 0, 0, 0);
        var book =
                Sheets.xlsx(
                        List.of(school(3)),
                        sheet -> {
                            sheet.value(1, Sheets.HEAD.indexOf("设立日期"), 40422);
                            sheet.value(1, number, 133032760000003L);
                        });
        assertThat(outcome(REGISTRY, "", book).counts()).containsExactly(0, 0, 1, 0);
        var turned = Sheets.csv(Sheets.HEAD.reversed(), List.of(school(3).reversed()));
        assertThat(outcome(REGISTRY, "", turned).counts()).containsExactly(0, 0, 1, 0);
    }

    @Test
    void what_a_row_says_anew_holds_from_its_day_on_and_the_past_stays() {
        outcome(REGISTRY, "", Sheets.csv(List.of(school(4, "苍南县旧名幼儿园"))));
        var changed = with(school(4, "苍南县新名幼儿园"), "变更生效日期", "2025-09-01");
        var done = outcome(REGISTRY, "", Sheets.csv(List.of(changed)));
        assertThat(done.counts()).containsExactly(0, 1, 0, 0);
        var id = Sheets.id(4);
        var path = "/api/v1/registry/institutions/" + id;
        await().until(() -> REGISTRY.read(path).contains("新名"));
        assertThat(REGISTRY.read(path + "?asOf=2025-08-31")).contains("旧名");
        var earlier = with(school(4, "苍南县更早幼儿园"), "变更生效日期", "2025-01-01");
        assertThat(outcome(REGISTRY, "", Sheets.csv(List.of(earlier))).state())
                .isEqualTo("REFUSED");
    }

    @Test
    void what_was_taken_away_and_handed_in_again_changes_nothing() {
        var school = School.named("苍南县有办件幼儿园", 77);
        TOPIC.publish("licence-issued", school.caseId(), 8, school.licensed());
        outcome(REGISTRY, "", Sheets.csv(List.of(with(school(5), "举办者", "'=cmd()"))));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> REGISTRY.read(school.path()).contains("LICENSED"));
        await().until(() -> TABLES.column("SELECT 1 FROM projected.stale_institutions").isEmpty());
        var facts = facts();
        for (var form : List.of("csv", "xlsx")) {
            var taken = Sheets.download(REGISTRY, TABLE + form);
            var again = outcome(REGISTRY, "", taken);
            assertThat(again.state()).isEqualTo("DONE");
            assertThat(again.unchanged()).isEqualTo(again.rows()).isPositive();
        }
        assertThat(facts()).isEqualTo(facts);
        var text = new String(Sheets.download(REGISTRY, TABLE + "csv"), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF行政区划代码,").contains(",'=cmd(),", "有办件");
        var past = Sheets.download(REGISTRY, TABLE + "csv?asOf=2019-12-31");
        assertThat(new String(past, StandardCharsets.UTF_8).lines()).hasSize(1);
    }

    @Test
    void thousands_of_rows_are_looked_up_soon_after_and_the_same_as_a_spreadsheet_is_nothing_new() {
        var rows = IntStream.range(10_000, 15_000).mapToObj(Sheets::school).toList();
        var began = System.nanoTime();
        assertThat(outcome(REGISTRY, "", Sheets.csv(rows)).counts()).containsExactly(5000, 0, 0, 0);
        var entered = System.nanoTime();
        await().atMost(Duration.ofSeconds(90))
                .until(() -> TABLES.column("SELECT 1 FROM projected.stale_institutions").isEmpty());
        assertThat(REGISTRY.read("/api/v1/registry/institutions?name=第14999老幼儿园"))
                .contains("14999");
        var shown = System.nanoTime();
        var book = Sheets.xlsx(rows, _ -> {});
        var asked = System.nanoTime();
        assertThat(outcome(REGISTRY, "", book).counts()).containsExactly(0, 0, 5000, 0);
        System.out.printf(
                "5000 rows: CSV entered in %.1f s, all looked up %.1f s later; .xlsx compared in %.1f s%n",
                (entered - began) / 1e9,
                (shown - entered) / 1e9,
                (System.nanoTime() - asked) / 1e9);
    }

    @Test
    void an_import_that_was_cut_off_has_entered_nothing_and_stands_in_nobodys_way() {
        var id = UUID.randomUUID();
        TABLES.change(
                """
                INSERT INTO imports (id, region, entered_by, mode, dry_run, digest, at, beat_at)
                VALUES ('%1$s', '330327', 'p-0101', 'ALL_OR_NOTHING', false, '', now(), now() - interval '2 minutes');
                INSERT INTO import_rows VALUES ('%1$s', 2, '%1$s', '2020-01-01', 'school-entered', '{}')
                """
                        .formatted(id));
        var seen =
                new String(
                        Sheets.download(REGISTRY, Sheets.IMPORTS + "/" + id),
                        StandardCharsets.UTF_8);
        assertThat(seen).contains("INTERRUPTED");
        assertThat(outcome(REGISTRY, "", Sheets.csv(List.of(school(6)))).state()).isEqualTo("DONE");
        await().until(() -> TABLES.column("SELECT 1 FROM import_rows").isEmpty());
        assertThat(TABLES.column("SELECT 1 FROM own_facts WHERE entry_id = '" + id + "'"))
                .isEmpty();
    }

    private static List<String> facts() {
        return TABLES.column("SELECT f::text FROM own_facts f ORDER BY 1");
    }
}
