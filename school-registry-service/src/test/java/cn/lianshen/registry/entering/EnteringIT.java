package cn.lianshen.registry.entering;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.registry.RegisterTables;
import cn.lianshen.registry.RunningRegistry;
import cn.lianshen.testkit.CaseTopic;
import cn.lianshen.testkit.TestServers;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schools that were there before the register, what they chose, and how far the county is. */
class EnteringIT {
    private static final String SCHOOLS = "/api/v1/registry/institutions";
    private static final String REPORT = "/api/v1/registry/classification/report?region=";
    private static final String UNCHOSEN = "/api/v1/registry/classification/unchosen?region=";
    private static final String OPEN = "/api/v1/registry/open-data/330327.";
    private static final CaseTopic TOPIC = new CaseTopic("entering.cases.v1", "registry");
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
    void an_entered_school_can_be_looked_up_as_soon_as_the_answer_is_there() {
        var address = entered(Forms.school(1, "苍南县桥墩镇老幼儿园"));
        REGISTRY.visitor()
                .get()
                .uri(address)
                .exchange()
                .expectBody()
                .jsonPath("$.classification.text")
                .isEqualTo("未选择登记类型")
                .jsonPath("$.foundedOn")
                .isEqualTo("2010-09-01")
                .jsonPath("$.campuses[0]")
                .isEqualTo("苍南县桥墩镇新街2号");
        assertThat(REGISTRY.read(address + "?asOf=2019-12-31")).contains("404");
    }

    @Test
    void the_same_key_enters_once_and_another_key_is_told() {
        var form = Forms.school(2, "苍南县桥墩镇二幼儿园");
        var key = UUID.randomUUID().toString();
        Forms.post(REGISTRY.officer(), SCHOOLS, key, form).expectStatus().isCreated();
        Forms.post(REGISTRY.officer(), SCHOOLS, key, form)
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals("Idempotent-Replayed", "true");
        Forms.enter(REGISTRY, form)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("already-entered");
        assertThat(TABLES.column("SELECT 1 FROM own_facts WHERE body LIKE '%桥墩镇二幼儿园%'")).hasSize(1);
    }

    @Test
    void only_the_licensing_bureau_enters_and_a_key_is_needed() {
        var form = Forms.school(3, "苍南县三幼儿园");
        Forms.post(REGISTRY.visitor(), SCHOOLS, "k", form).expectStatus().isUnauthorized();
        Forms.post(REGISTRY.operator(), SCHOOLS, "k", form).expectStatus().isForbidden();
        REGISTRY.officer()
                .post()
                .uri(SCHOOLS)
                .header("Content-Type", "application/json")
                .bodyValue(form)
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    教民13303276, 人社民1, licenceNumber, invalid-licence-number
                    教民13303276, 教民13303279, licenceNumber, licence-number-level
                    教民13303276, 教民13303836, licenceNumber, licence-number-of-other-region
                    KG, NONE, kind, invalid-kind
                    2999-12-31, 2001-01-01, validTo, term-turned-round
                    2010-09-01, 2999-09-01, establishedOn, date-in-future
                    老园长, ' ', principal, text-required
                    老园长, 老\\u0007园长, principal, control-character
                    EDU, E1, issuer, invalid-bureau
                    '"MZ"', '"civil affairs"', registrar, invalid-bureau
                    '"MZ"', '"MZ","creditCode":"52330327MJ0000001F","registeredOn":"2020-01-01"', creditCode, invalid-credit-code
                    '"MZ"', '"BB","creditCode":"52330327MJ000000X6","registeredOn":"2020-01-01"', creditCode, credit-code-of-other-registrar
                    '"MZ"', '"MZ","creditCode":"52330383MJ000000X9","registeredOn":"2020-01-01"', creditCode, credit-code-of-other-region
                    '"MZ"', '"MZ","registeredOn":"2999-01-01"', registeredOn, date-in-future
                    """)
    void what_is_wrong_is_told_with_its_field(
            String right, String wrong, String field, String code) {
        Forms.enter(REGISTRY, Forms.school(4, "苍南县四幼儿园").replace(right, wrong))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.field")
                .isEqualTo(field)
                .jsonPath("$.code")
                .isEqualTo(code);
    }

    @Test
    void numbers_are_entered_in_their_official_spelling() {
        var code = "\"MZ\",\"creditCode\":\" 52330327mj000000x6 \",\"registeredOn\":\"2015-10-01\"";
        var address = entered(Forms.school(7, "苍南县七幼儿园").replace("\"MZ\"", code));
        assertThat(REGISTRY.read(address)).contains("\"52330327MJ000000X6\"");
    }

    @Test
    void a_choice_made_in_time_is_entered_once_and_moves_the_figures() {
        var address = entered(Forms.school(5, "苍南县五幼儿园"));
        var before = notChosen();
        var form = "{\"classification\":\"NON_PROFIT\",\"on\":\"2022-06-01\"}";
        var late = form.replace("2022-06-01", "2023-01-01");
        Forms.post(REGISTRY.officer(), address + "/choice", "late", late)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("choice-too-late");
        assertThat(unchosen()).contains("苍南县五幼儿园");
        for (var i = 0; i < 2; i++) {
            Forms.post(REGISTRY.officer(), address + "/choice", "once", form)
                    .expectStatus()
                    .isCreated();
        }
        assertThat(notChosen()).isEqualTo(before - 1);
        assertThat(unchosen()).doesNotContain("苍南县五幼儿园");
        Forms.post(REGISTRY.officer(), address + "/choice", "again", form)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("already-chosen");
    }

    @Test
    void the_report_is_for_the_county_s_own_officers() {
        REGISTRY.visitor().get().uri(REPORT + "330327").exchange().expectStatus().isUnauthorized();
        REGISTRY.operator().get().uri(REPORT + "330327").exchange().expectStatus().isForbidden();
        REGISTRY.officer().get().uri(REPORT + "330383").exchange().expectStatus().isNotFound();
        REGISTRY.officer()
                .get()
                .uri(REPORT + "330327")
                .exchange()
                .expectBody()
                .jsonPath("$.deadline")
                .isEqualTo("2022-12-31")
                .jsonPath("$.establishedBefore")
                .isEqualTo("2016-11-07")
                .jsonPath("$.daysLeft")
                .value(Integer.class, left -> assertThat(left).isNegative());
    }

    @Test
    void open_data_come_as_table_and_as_lines_and_calculate_nothing() {
        entered(Forms.school(6, "苍南县六，“幼儿园”"));
        var table = REGISTRY.read(OPEN + "csv");
        assertThat(table).startsWith("\uFEFFinstitutionId,region,name,");
        assertThat(table).contains(",苍南县六，“幼儿园”,KG,NOT_CHOSEN,").contains(",'=cmd(),");
        assertThat(table.lines()).allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(22));
        assertThat(REGISTRY.read(OPEN + "jsonl").lines())
                .allSatisfy(line -> assertThat(line).startsWith("{\"address\":").endsWith("}"))
                .hasSize((int) table.lines().count() - 1);
        assertThat(REGISTRY.read("/api/v1/registry/open-data/schema.json")).contains("x-csv");
    }

    private static String entered(String form) {
        var answer =
                Forms.enter(REGISTRY, form)
                        .expectStatus()
                        .isCreated()
                        .expectBody()
                        .returnResult()
                        .getResponseHeaders();
        URI location = Objects.requireNonNull(answer.getLocation());
        return location.getPath();
    }

    private static int notChosen() {
        var found =
                REGISTRY.officer()
                        .get()
                        .uri(REPORT + "330327")
                        .exchange()
                        .expectBody(Report.class)
                        .returnResult()
                        .getResponseBody();
        return Objects.requireNonNull(found).existing().notChosen();
    }

    private static String unchosen() {
        var found =
                REGISTRY.officer()
                        .get()
                        .uri(UNCHOSEN + "330327")
                        .exchange()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();
        return Objects.requireNonNull(found);
    }

    /** As much of the report as this test counts. */
    private record Report(Existing existing) {
        private record Existing(int notChosen) {}
    }
}
