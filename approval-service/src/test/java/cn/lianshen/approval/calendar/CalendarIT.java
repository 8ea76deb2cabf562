package cn.lianshen.approval.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import cn.lianshen.approval.ApprovalService;
import cn.lianshen.approval.Forms;
import cn.lianshen.approval.audit.Unguarded;
import cn.lianshen.approval.clock.NoticeLink;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Next year's holiday notice: seen before it holds, then it moves what is open, once. */
@TestPropertySource(properties = {"lianshen.sweep.first=0s", "lianshen.sweep.every=1s"})
class CalendarIT extends ApprovalService {
    private static final String OPERATOR = token("p-0010", "operator", null, null);
    private static final String PROJECTED =
            "/audit/events?type=approval.deadlines-projected.v1&caseNumber=";
    private static final String ROWS =
            """
            2027-01-01,休,元旦
            2027-02-05,休,春节
            2027-02-06,休,春节
            2027-02-07,休,春节
            2027-02-08,休,春节
            2027-04-05,休,清明节
            2027-05-01,休,劳动节
            2027-05-02,休,劳动节
            2027-06-09,休,端午节
            2027-09-15,休,中秋节
            2027-10-01,休,国庆节
            2027-10-02,休,国庆节
            2027-10-03,休,国庆节
            2027-10-09,班,国庆节
            """;

    @Autowired private DatabaseClient database;

    @Test
    void a_notice_is_previewed_then_loaded_and_moves_open_due_dates_once() {
        var open = stepped(EDU, filed(Forms.kindergarten()), "acceptance", null);

        preview(ROWS)
                .jsonPath("$.version")
                .isEqualTo(0)
                .jsonPath("$.year.announced")
                .isEqualTo(true)
                .jsonPath("$.moved")
                .isEqualTo(1)
                .jsonPath("$.lines[?(@.clock == 'HARD')].beforeEarliest")
                .exists()
                .jsonPath("$.lines[?(@.clock == 'HARD')].after")
                .exists()
                .jsonPath("$.lines[?(@.clock == 'HARD')].clockText")
                .isEqualTo("法定时限");
        projected(open.caseNumber()).jsonPath("$.items.length()").isEqualTo(0);

        load(0, ROWS).expectStatus().isOk().expectHeader().valueEquals("ETag", "\"1\"");
        load(0, ROWS).expectStatus().isOk().expectHeader().valueEquals("ETag", "\"1\"");
        load(0, ROWS.replace("2027-10-09", "2027-10-10")).expectStatus().isEqualTo(412);

        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(
                        () ->
                                projected(open.caseNumber())
                                        .jsonPath("$.items.length()")
                                        .isEqualTo(1));
        load(1, ROWS).expectStatus().isOk();
        preview(ROWS).jsonPath("$.moved").isEqualTo(0).jsonPath("$.version").isEqualTo(1);
        projected(open.caseNumber()).jsonPath("$.items.length()").isEqualTo(1);
        http(OPERATOR)
                .get()
                .uri("/calendars")
                .exchange()
                .expectBody()
                .jsonPath("$[?(@.year == 2027)].versions[0].loadedBy")
                .isEqualTo("p-0010");
        theLoadStandsInTheAudit();
    }

    private void theLoadStandsInTheAudit() {
        get("/audit/events?type=approval.calendar-loaded.v1")
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].calendarYear")
                .isEqualTo(2027)
                .jsonPath("$.items[0].notice")
                .isEqualTo("国办发明电〔2026〕99号")
                .jsonPath("$.items[0].actor")
                .isEqualTo("p-0010")
                .jsonPath("$.items[0].typeText")
                .isEqualTo("载入放假安排");
        var chain = "/audit/chains/" + NoticeLink.id(2027);
        get(chain).jsonPath("$.intact").isEqualTo(true).jsonPath("$.calendars").isEqualTo(1);
        touch("rows = replace(rows, '2027-10-09', '2027-10-10')");
        get(chain)
                .jsonPath("$.faults[0].kind")
                .isEqualTo("COLUMN_CHANGED")
                .jsonPath("$.faults[0].calendarYear")
                .isEqualTo(2027);
        get("/audit/chains").jsonPath("$.intact").isEqualTo(false);
        touch("rows = replace(rows, '2027-10-10', '2027-10-09')");
        get("/audit/chains").jsonPath("$.intact").isEqualTo(true);
        touch("payload = payload || ' '::bytea");
        get(chain).jsonPath("$.faults[0].kind").isEqualTo("EVENT_CHANGED");
        touch("payload = substring(payload from 1 for length(payload) - 1)");
    }

    @Test
    void a_file_is_read_into_the_form_and_wrong_ones_are_refused_with_what_to_do() {
        read(ROWS.replace("2027-10-09,班", "2027/10/9,上班").getBytes(Charset.forName("GBK")))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.lines")
                .isEqualTo(14)
                .jsonPath("$.rows")
                .isEqualTo(ROWS.strip());
        read("\0\1\2".getBytes(UTF_8))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.field")
                .isEqualTo("file")
                .jsonPath("$.code")
                .isEqualTo("calendar-file-text");
        read(new byte[900_000]).expectStatus().isEqualTo(413);
        read(new byte[2_000_000]).expectStatus().isEqualTo(413);
    }

    private ResponseSpec read(byte[] file) {
        return http(OPERATOR)
                .post()
                .uri("/calendars/2027/file")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .bodyValue(file)
                .exchange();
    }

    private BodyContentSpec get(String path) {
        return http(OPERATOR).get().uri(path).exchange().expectStatus().isOk().expectBody();
    }

    /** As somebody would who may switch triggers off. */
    private void touch(String what) {
        Unguarded.run(
                database,
                "calendar_years",
                "UPDATE calendar_years SET " + what + " WHERE year = 2027");
    }

    @Test
    void every_wrong_row_is_named() {
        preview(ROWS + "2027-02-30,休,春节\n2027-03-01,班,春节\n")
                .jsonPath("$.code")
                .isEqualTo("calendar-rows")
                .jsonPath("$.errors[0].field")
                .isEqualTo("rows[15]")
                .jsonPath("$.errors[0].detail")
                .isEqualTo("第15行的日期“2027-02-30”不对，应为 2027-01-01 这样的日期。")
                .jsonPath("$.errors[1].field")
                .isEqualTo("rows[16]");
        preview(ROWS.replace("2027-10-01,休,国庆节\n", ""))
                .jsonPath("$.errors[0].code")
                .isEqualTo("calendar-statutory-missing");
    }

    @Test
    void years_gone_by_stay_as_they_are_and_only_operators_come_here() {
        post(OPERATOR, "/calendars/2025/preview", ROWS).expectStatus().isBadRequest();
        post(EDU, "/calendars/2027/preview", ROWS).expectStatus().isForbidden();
        http(EDU).get().uri("/calendars").exchange().expectStatus().isForbidden();
    }

    private BodyContentSpec preview(String rows) {
        return post(OPERATOR, "/calendars/2027/preview", rows).expectBody();
    }

    private ResponseSpec post(String token, String path, String rows) {
        return http(token).post().uri(path).bodyValue(body(rows)).exchange();
    }

    private ResponseSpec load(int seen, String rows) {
        return http(OPERATOR)
                .put()
                .uri("/calendars/2027")
                .header("If-Match", "\"" + seen + "\"")
                .bodyValue(body(rows))
                .exchange();
    }

    private BodyContentSpec projected(String caseNumber) {
        return http(OPERATOR).get().uri(PROJECTED + caseNumber).exchange().expectBody();
    }

    private static Map<String, String> body(String rows) {
        return Map.of(
                "number", "国办发明电〔2026〕99号",
                "publishedOn", "2026-11-20",
                "source", "测试数据",
                "rows", rows);
    }
}
