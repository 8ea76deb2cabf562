package cn.lianshen.registry.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.lianshen.registry.RunningRegistry;
import cn.lianshen.registry.School;
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

class LookupIT {
    private static final String FIND = "/api/v1/registry/institutions";
    private static final String CODE = "52330327MJ000000X6";
    private static final School SPROUT = School.named("苍南县灵溪镇春芽幼儿园", 1);
    private static final School STAR = School.named("苍南县ＡＢＣ（星星）幼儿园", 2);

    private static final CaseTopic TOPIC = new CaseTopic("lookup.cases.v1", "registry");
    private static final RunningRegistry REGISTRY =
            RunningRegistry.on(TestServers.postgres().createDatabase("registry"), TOPIC.name());

    @BeforeAll
    static void two_schools_one_of_them_registered() {
        TOPIC.publish("licence-issued", SPROUT.caseId(), 8, SPROUT.licensed());
        TOPIC.publish("registration-opened", SPROUT.caseId(), 9, "{}");
        TOPIC.publish("legal-person-registered", SPROUT.caseId(), 10, SPROUT.registered(CODE));
        TOPIC.publish("licence-issued", STAR.caseId(), 8, STAR.licensed());
        TOPIC.publish("registration-refused", STAR.caseId(), 9, STAR.refused());
        TOPIC.publish("a-type-of-the-future", STAR.caseId(), 10, "{}");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> REGISTRY.read(SPROUT.path()).contains(CODE));
        await().until(() -> REGISTRY.read(STAR.path()).contains("LICENSED"));
    }

    @AfterAll
    static void stop() {
        REGISTRY.close();
        TOPIC.close();
    }

    @Test
    void anybody_sees_what_the_licence_publishes_and_the_registration() {
        get(SPROUT.path())
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.name")
                .isEqualTo(SPROUT.name())
                .jsonPath("$.state.code")
                .isEqualTo("REGISTERED")
                .jsonPath("$.state.text")
                .isEqualTo("已完成法人登记")
                .jsonPath("$.kind.text")
                .isEqualTo("幼儿园")
                .jsonPath("$.levels[0].text")
                .isEqualTo("学前教育")
                .jsonPath("$.classification.text")
                .isEqualTo("非营利性")
                .jsonPath("$.founders[0]")
                .isEqualTo("示例举办者")
                .jsonPath("$.licence.number")
                .isEqualTo(SPROUT.licenceNumber())
                .jsonPath("$.licence.validTo")
                .isEqualTo("2999-12-31")
                .jsonPath("$.licence.standing.text")
                .isEqualTo("有效")
                .jsonPath("$.licence.issuer.text")
                .isEqualTo("教育局")
                .jsonPath("$.registration.registrar.text")
                .isEqualTo("民政局")
                .jsonPath("$.registration.creditCode")
                .isEqualTo(CODE)
                .jsonPath("$.registration.registeredOn")
                .isEqualTo("2026-11-25")
                .jsonPath("$.caseId")
                .doesNotExist();
    }

    @Test
    void a_refused_registration_is_not_published() {
        get(STAR.path())
                .expectBody()
                .jsonPath("$.state.text")
                .isEqualTo("已取得办学许可，待法人登记")
                .jsonPath("$.registration.creditCode")
                .doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "name, 春芽",
        "name, 灵溪镇 春芽",
        "licenceNumber, 133032760000001",
        "licenceNumber, 教民133032760000001号",
        "creditCode, 52330327mj000000x6",
        "name, 春芽幼儿園",
        "name, 蒼南縣 靈溪鎮春芽",
        "place, 330327&name=春芽",
        "place, 3303&name=春芽",
        "place, 灵溪镇&name=春芽",
        "state, REGISTERED"
    })
    void each_criterion_finds_it(String criterion, String value) {
        get(FIND + "?" + criterion + "=" + value)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].id")
                .isEqualTo(SPROUT.institutionId().toString())
                .jsonPath("$.next")
                .doesNotExist();
    }

    @Test
    void width_case_and_wildcards_are_taken_as_people_mean_them() {
        get(FIND + "?name={name}", "abc(星")
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].id")
                .isEqualTo(STAR.institutionId().toString());
        get(FIND + "?name={name}", "苍南%幼").expectBody().jsonPath("$.items").isEmpty();
    }

    @Test
    void a_place_holds_each_word_as_it_was_typed() {
        var near = School.named("龙港市近处幼儿园", 31);
        var far = School.named("龙港市远处幼儿园", 32);
        TOPIC.publish("licence-issued", near.caseId(), 8, at(near, "示范路12号"));
        TOPIC.publish("licence-issued", far.caseId(), 8, at(far, "示范路112号"));
        for (var school : List.of(near, far)) {
            await().until(() -> REGISTRY.read(school.path()).contains("LICENSED"));
        }
        for (var place : List.of("示范路12号", "路１２号 灵溪镇", "示范路12号 镇")) {
            assertThat(REGISTRY.read(FIND + "?place=" + place))
                    .contains(near.name())
                    .doesNotContain(far.name());
        }
        get(FIND + "?place={place}", "示范路 9").expectBody().jsonPath("$.items").isEmpty();
    }

    private static String at(School school, String address) {
        return school.licensed().replace("示范路1号", address);
    }

    @Test
    void all_criteria_must_be_met() {
        get(FIND + "?name={name}&creditCode={code}", "星星", CODE)
                .expectBody()
                .jsonPath("$.items")
                .isEmpty();
    }

    @Test
    void pages_follow_one_another_in_the_order_of_names() {
        var first =
                get(FIND + "?name={name}&limit=1", "苍南县")
                        .expectBody(Page.class)
                        .returnResult()
                        .getResponseBody();
        var next = Objects.requireNonNull(first).next();
        get(FIND + "?name={name}&limit=1&after={after}", "苍南县", next)
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].id")
                .isEqualTo(SPROUT.institutionId().toString())
                .jsonPath("$.next")
                .doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "'', name, criterion-required",
        "name=园, name, name-too-short",
        "licenceNumber=12345, licenceNumber, invalid-licence-number",
        "creditCode=52330327MJ000000X7, creditCode, invalid-credit-code",
        "name=春芽&limit=0, limit, invalid-limit",
        "name=春芽&limit=many, limit, invalid-value",
        "name=春芽&after=1, after, invalid-value",
        "place=镇, place, place-too-short",
        "state=GONE, state, invalid-state",
        "kind=幼, kind, invalid-kind"
    })
    void what_cannot_be_looked_up_names_the_field(String query, String field, String code) {
        get(FIND + "?" + query)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.field")
                .isEqualTo(field)
                .jsonPath("$.code")
                .isEqualTo(code)
                .jsonPath("$.detail")
                .isNotEmpty();
    }

    @Test
    void an_unknown_institution_is_not_found() {
        get(FIND + "/7f3a1c52-5b0e-4c1e-9a57-3d7f0c2b9e11").expectStatus().isNotFound();
    }

    @Test
    void an_answer_that_has_not_changed_is_not_sent_again() {
        var tag =
                get(SPROUT.path())
                        .expectHeader()
                        .valueEquals(HttpHeaders.CACHE_CONTROL, "max-age=30, public")
                        .expectBody()
                        .returnResult()
                        .getResponseHeaders()
                        .getETag();
        REGISTRY.visitor()
                .get()
                .uri(SPROUT.path())
                .header(HttpHeaders.IF_NONE_MATCH, Objects.requireNonNull(tag))
                .exchange()
                .expectStatus()
                .isNotModified();
        REGISTRY.visitor()
                .get()
                .uri(SPROUT.path())
                .header(HttpHeaders.IF_NONE_MATCH, Objects.requireNonNull(tag))
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.kind.text")
                .isEqualTo("Kindergarten");
    }

    private static WebTestClient.ResponseSpec get(String path, Object... values) {
        return REGISTRY.visitor().get().uri(path, values).exchange();
    }

    /** As much of a page as this test follows. */
    private record Page(String next) {}
}
