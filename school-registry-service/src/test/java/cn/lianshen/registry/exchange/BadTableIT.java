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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Tables with every kind of fault: each is named by row and column, and nothing is written. */
class BadTableIT {
    private static final String CODE = "52330327MJ000000X6";
    private static final CaseTopic TOPIC = new CaseTopic("badtable.cases.v1", "registry");
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
    void every_fault_is_named_by_row_and_column_and_nothing_is_written() {
        var school = School.named("苍南县有办件幼儿园", 99);
        TOPIC.publish("licence-issued", school.caseId(), 8, school.licensed());
        TOPIC.publish("legal-person-registered", school.caseId(), 9, school.registered(CODE));
        var known = new School(UUID.randomUUID(), Sheets.id(98), "苍南县又有办件幼儿园", 98);
        TOPIC.publish("licence-issued", known.caseId(), 8, known.licensed());
        var changed = with(school(97, "苍南县改名幼儿园"), "变更生效日期", "2025-09-01");
        outcome(REGISTRY, "", Sheets.csv(List.of(school(97))));
        await().until(() -> REGISTRY.read(school.path()).contains("REGISTERED"));
        await().until(() -> REGISTRY.read(known.path()).contains("LICENSED"));
        outcome(REGISTRY, "", Sheets.csv(List.of(changed)));
        await().until(() -> TABLES.column("SELECT 1 FROM projected.stale_institutions").isEmpty());
        var before = TABLES.content();
        var bad = outcome(REGISTRY, "", Sheets.csv(badRows()));
        assertThat(bad.state()).isEqualTo("REFUSED");
        assertThat(bad.faulty()).isEqualTo(badRows().size() - 1);
        assertThat(Sheets.faults(REGISTRY, bad))
                .containsExactly(
                        "3,行政区划代码,other-county",
                        "4,办学许可证编号,invalid-licence-number",
                        "5,设立日期,not-a-day",
                        "6,机构类别,invalid-kind",
                        "7,有效期至,term-turned-round",
                        "8,统一社会信用代码,invalid-credit-code",
                        "9,登记日期,code-and-day-together",
                        "10,举办者,formula-in-cell",
                        "11,学校名称,value-missing",
                        "12,办学许可证编号,doubled-row",
                        "13,有效期自,date-in-future",
                        "14,登记机关,invalid-bureau",
                        "15,办学许可证编号,number-in-register",
                        "16,校长,text-too-long",
                        "17,行政区划代码,invalid-region",
                        "18,分类登记,invalid-classification",
                        "19,校长,control-character",
                        "20,分类登记,kind-not-for-profit",
                        "21,,kept-by-cases",
                        "22,统一社会信用代码,code-in-register",
                        "23,变更生效日期,changed-before-last",
                        "24,办学许可证编号,invalid-licence-number",
                        "24,有效期自,not-a-day",
                        "24,统一社会信用代码,doubled-row",
                        "24,学校名称,value-missing",
                        "24,行政区划代码,other-county",
                        "24,登记日期,code-and-day-together",
                        "24,统一社会信用代码,code-in-register",
                        "25,办学许可证编号,invalid-licence-number",
                        "25,统一社会信用代码,doubled-row",
                        "25,,kept-by-cases");
        assertThat(TABLES.content()).isEqualTo(before);
        assertThat(TABLES.column("SELECT 1 FROM import_rows")).isEmpty();
        assertThat(Sheets.report(REGISTRY, bad, "csv")).contains("请改为数值或文字");
        assertThat(Sheets.report(REGISTRY, bad, "xlsx")).startsWith("PK");
    }

    @Test
    void by_choice_the_rows_that_are_right_are_entered_and_a_dry_run_enters_none() {
        var table = Sheets.csv(List.of(school(50), with(school(51), "地址", "")));
        assertThat(outcome(REGISTRY, "?dryRun=true&mode=VALID_ROWS", table).state())
                .isEqualTo("CHECKED");
        assertThat(TABLES.column("SELECT 1 FROM own_facts WHERE body LIKE '%第50老%'")).isEmpty();
        var done = outcome(REGISTRY, "?mode=VALID_ROWS", table);
        assertThat(done.counts()).containsExactly(1, 0, 0, 1);
        assertThat(TABLES.column("SELECT 1 FROM own_facts WHERE body LIKE '%第5%'")).hasSize(1);
    }

    @Test
    void a_head_with_a_column_too_many_or_too_few_is_refused() {
        var head = new ArrayList<>(Sheets.HEAD);
        head.set(2, "校名");
        head.set(3, "地址");
        var bad = outcome(REGISTRY, "", Sheets.csv(head, List.of(school(60))));
        assertThat(Sheets.faults(REGISTRY, bad))
                .containsExactlyInAnyOrder(
                        "1,校名,unknown-column",
                        "1,地址,doubled-column",
                        "1,学校名称,missing-column",
                        "1,机构类别,missing-column");
    }

    @Test
    void what_stands_beyond_the_head_is_named_and_empty_cells_are_nothing() {
        var table = Sheets.csv(List.of(longer(school(64), "", " "), longer(school(65), "1号")));
        assertThat(faults(table)).containsExactly("3,R列,cell-without-column");
        var book = Sheets.xlsx(List.of(school(66)), sheet -> sheet.value(1, 26, "备注"));
        assertThat(faults(book)).containsExactly("2,AA列,cell-without-column");
    }

    @Test
    void merged_cells_formulas_and_errors_of_a_workbook_are_named_and_empty_rows_left_out() {
        var book =
                Sheets.xlsx(
                        List.of(school(61), List.of(), school(62), school(63)),
                        sheet -> {
                            sheet.range(3, 6, 4, 6).merge();
                            sheet.formula(1, 9, "CONCATENATE(\"a\",\"b\")");
                        });
        var name = "<c r=\"C4\"[^>]*>.*?</c>";
        var failed =
                Sheets.edited(
                        book,
                        Sheets.FIRST_SHEET,
                        text -> text.replaceFirst(name, "<c r=\"C4\" t=\"e\"><v>#N/A</v></c>"));
        assertThat(faults(failed))
                .containsExactly(
                        "2,校长,formula-in-cell", "4,学校名称,error-in-cell", "5,地址,merged-cells");
    }

    @Test
    void what_is_no_table_is_told_by_its_bytes() {
        byte[] pdf = "%PDF-1.7\0\0".getBytes(StandardCharsets.UTF_8);
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3};
        assertThat(outcome(REGISTRY, "", pdf).problem()).isEqualTo("no-table");
        assertThat(outcome(REGISTRY, "", old).problem()).isEqualTo("old-spreadsheet");
        assertThat(outcome(REGISTRY, "", zip("a.txt", 10)).problem()).isEqualTo("no-table");
        assertThat(outcome(REGISTRY, "", Sheets.csv(List.of())).problem()).isEqualTo("no-rows");
    }

    @Test
    void a_file_that_unpacks_to_gigabytes_or_is_too_large_is_refused() {
        assertThat(outcome(REGISTRY, "", zip("xl/workbook.xml", 300)).problem())
                .isEqualTo("unpacks-too-large");
        Sheets.hand(REGISTRY, "", new byte[17 << 20]).expectStatus().isEqualTo(413);
    }

    @Test
    void only_officers_of_the_licensing_bureau_hand_tables_in_and_others_see_nothing() {
        for (var path : List.of("/imports", "/county-tables/330327.csv")) {
            REGISTRY.visitor()
                    .get()
                    .uri("/api/v1/registry" + path)
                    .exchange()
                    .expectStatus()
                    .isUnauthorized();
        }
        REGISTRY.operator().get().uri(Sheets.IMPORTS).exchange().expectStatus().isForbidden();
        REGISTRY.officer()
                .get()
                .uri("/api/v1/registry/county-tables/330383.csv")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    private static List<List<String>> badRows() {
        return List.of(
                school(20),
                with(school(21), "行政区划代码", "330383"),
                with(school(22), "办学许可证编号", "教民12号"),
                with(school(23), "设立日期", "2016-02-30"),
                with(school(24), "机构类别", "大学"),
                with(school(25), "有效期至", "2019-12-31"),
                with(with(school(26), "统一社会信用代码", "52330327MJ000000X7"), "登记日期", "2020-01-01"),
                with(school(27), "登记日期", "2020-01-01"),
                with(school(28), "举办者", "=cmd()"),
                with(school(29), "学校名称", ""),
                school(20),
                with(school(30), "有效期自", "2998-01-01"),
                with(school(31), "登记机关", "城管局"),
                school(99),
                with(school(32), "校长", "长".repeat(201)),
                with(school(33), "行政区划代码", "33032"),
                with(school(34), "分类登记", "随便"),
                with(school(35), "校长", "校\u0007长"),
                with(with(school(36), "机构类别", "小学"), "分类登记", "营利性"),
                school(98),
                with(with(school(37), "统一社会信用代码", CODE), "登记日期", "2020-01-01"),
                with(school(97, "苍南县再改名幼儿园"), "变更生效日期", "2025-01-01"),
                everythingWrong(),
                with(with(numberless("苍南县有办件幼儿园"), "统一社会信用代码", CODE), "登记日期", "2020-01-01"));
    }

    private static List<String> everythingWrong() {
        var elsewhere = with(numberless(""), "行政区划代码", "330383");
        return with(with(elsewhere, "统一社会信用代码", CODE), "有效期自", "2016-02-30");
    }

    private static List<String> numberless(String name) {
        return with(school(0, name), "办学许可证编号", "教民12号");
    }

    private static List<String> faults(Object table) {
        return Sheets.faults(REGISTRY, outcome(REGISTRY, "", table));
    }

    private static List<String> longer(List<String> row, String... cells) {
        return Stream.concat(row.stream(), Stream.of(cells)).toList();
    }

    /** An archive whose one entry is so many megabytes of zeros. */
    private static byte[] zip(String name, int megabytes) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry(name));
            for (var i = 0; i < megabytes; i++) {
                zip.write(new byte[1 << 20]);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
