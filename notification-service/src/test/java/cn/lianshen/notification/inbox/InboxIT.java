package cn.lianshen.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.lianshen.notification.InboxTable;
import cn.lianshen.notification.RunningNotification;
import cn.lianshen.notification.TestCase;
import cn.lianshen.notification.Tokens;
import cn.lianshen.testkit.CaseTopic;
import cn.lianshen.testkit.TestServers;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;

class InboxIT {
    private static final String INBOX = "/api/v1/notification/inbox";
    private static final String FOUNDER = Tokens.founder("p-0001");
    private static final CaseTopic TOPIC = new CaseTopic("inbox.cases.v1", "notification");
    private static final InboxTable TABLE =
            new InboxTable(TestServers.postgres().createDatabase("notification"));
    private static final RunningNotification SERVICE =
            RunningNotification.on(TABLE.database(), TOPIC.name());

    @BeforeAll
    static void a_case_that_was_filed_received_and_put_to_the_bureaus() {
        TestCase.of("p-0001", TOPIC).filed().received().consulted();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> SERVICE.inbox(FOUNDER).contains("consultation-opened"));
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
        TOPIC.close();
    }

    @Test
    void the_founder_reads_every_step_in_order_and_in_chinese() {
        get(FOUNDER, INBOX)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "no-store")
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(3)
                .jsonPath("$.items[0].code")
                .isEqualTo("application-filed")
                .jsonPath("$.items[0].title")
                .isEqualTo("申请已提交")
                .jsonPath("$.items[0].caseNumber")
                .isEqualTo("330327052026112302000017")
                .jsonPath("$.items[0].type")
                .isEqualTo("approval.application-filed.v1")
                .jsonPath("$.items[0].at")
                .isEqualTo("2026-11-23T01:08:00.123451Z")
                .jsonPath("$.items[1].code")
                .isEqualTo("application-received")
                .jsonPath("$.items[2].code")
                .isEqualTo("consultation-opened")
                .jsonPath("$.next")
                .doesNotExist();
    }

    @Test
    void a_bureau_reads_what_it_is_asked_and_by_when() {
        get(Tokens.officer("330327", "MZ"), INBOX)
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].code")
                .isEqualTo("opinion-due")
                .jsonPath("$.items[0].recipient")
                .isEqualTo("bureau:330327:MZ")
                .jsonPath("$.items[0].text")
                .isEqualTo("请在2026年12月2日（含当日）前对办件330327052026112302000017出具征询意见。");
    }

    @Test
    void the_lead_reads_by_when_it_has_to_accept() {
        get(Tokens.officer("330327", "EDU"), INBOX)
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].code")
                .isEqualTo("acceptance-due");
    }

    @Test
    void nobody_reads_what_is_not_his() {
        for (var other :
                new String[] {
                    Tokens.founder("p-0002"),
                    Tokens.officer("330383", "EDU"),
                    Tokens.operator(),
                    Tokens.founder("330327:MZ")
                }) {
            get(other, INBOX).expectStatus().isOk().expectBody().jsonPath("$.items").isEmpty();
        }
        SERVICE.withoutToken().get().uri(INBOX).exchange().expectStatus().isUnauthorized();
    }

    @Test
    void it_is_read_on_from_where_a_page_ended() {
        var page =
                get(FOUNDER, INBOX + "?limit=2")
                        .expectBody(Page.class)
                        .returnResult()
                        .getResponseBody();
        get(FOUNDER, INBOX + "?after=" + Objects.requireNonNull(page).next())
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].code")
                .isEqualTo("consultation-opened");
    }

    @Test
    void it_is_read_from_its_newest_end_as_well() {
        var page =
                get(FOUNDER, INBOX + "?order=NEWEST&limit=2")
                        .expectBody(Page.class)
                        .returnResult()
                        .getResponseBody();
        assertThat(SERVICE.read(FOUNDER, INBOX + "?order=NEWEST&limit=2"))
                .containsSubsequence("consultation-opened", "application-received")
                .doesNotContain("application-filed");
        get(FOUNDER, INBOX + "?order=NEWEST&after=" + Objects.requireNonNull(page).next())
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].code")
                .isEqualTo("application-filed")
                .jsonPath("$.next")
                .doesNotExist();
    }

    @Test
    void what_came_to_a_person_and_to_the_bureau_is_in_one_order() {
        var officer = TestServers.issuer().token("p-0009", List.of("officer"), "330327", "MZ");
        TABLE.putAt("p-0009", "9", "10");
        assertThat(SERVICE.read(officer, INBOX + "?order=NEWEST"))
                .containsSubsequence("opinion-due", "\"10-", "\"9-");
    }

    @Test
    void transactions_are_ordered_as_numbers_not_as_text() {
        TABLE.putAt("p-0003", "9", "10", "8", "100");
        assertThat(SERVICE.inbox(Tokens.founder("p-0003")))
                .containsSubsequence("\"8-", "\"9-", "\"10-", "\"100-");
        assertThat(SERVICE.read(Tokens.founder("p-0003"), INBOX + "?after=9-99999999"))
                .containsSubsequence("\"10-", "\"100-")
                .doesNotContain("\"9-", "\"8-");
        assertThat(SERVICE.read(Tokens.founder("p-0003"), INBOX + "?order=NEWEST&after=10-0"))
                .containsSubsequence("\"9-", "\"8-")
                .doesNotContain("\"10-", "\"100-");
    }

    @Test
    void who_asks_for_english_gets_english() {
        SERVICE.http(FOUNDER)
                .get()
                .uri(INBOX)
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .exchange()
                .expectBody()
                .jsonPath("$.items[0].title")
                .isEqualTo("Application submitted");
    }

    @ParameterizedTest
    @CsvSource({
        "after=yesterday, after, invalid-position",
        "order=LOUDEST, order, invalid-value",
        "limit=0, limit, invalid-limit",
        "limit=201, limit, invalid-limit"
    })
    void what_cannot_be_asked_for_names_the_field(String query, String field, String code) {
        get(FOUNDER, INBOX + "?" + query)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.field")
                .isEqualTo(field)
                .jsonPath("$.code")
                .isEqualTo(code);
    }

    @Test
    void it_holds_no_names() {
        assertThat(SERVICE.inbox(FOUNDER)).doesNotContain("founderId", "示例");
    }

    private static WebTestClient.ResponseSpec get(String token, String path) {
        return SERVICE.http(token).get().uri(path).exchange();
    }

    /** As much of a page as this test follows. */
    private record Page(String next) {}
}
