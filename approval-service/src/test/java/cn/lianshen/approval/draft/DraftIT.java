package cn.lianshen.approval.draft;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.Forms;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;

/** Saved while typing, resumed later and elsewhere. */
class DraftIT extends DraftService {

    private static final String HALF =
            """
            {"item":"PS02","region":"330327","school":{"name":"春芽","plannedPupils":1.50}}""";

    @Test
    void a_half_filled_form_comes_back_exactly_as_it_was_sent() {
        made(id, HALF).expectStatus().isCreated().expectHeader().valueEquals("ETag", "\"1\"");

        var answer = read(token, id).expectStatus().isOk();
        answer.expectHeader().valueEquals("ETag", "\"1\"");
        answer.expectBody(String.class)
                .value(body -> assertThat(body).contains("\"form\":" + HALF));
    }

    @Test
    void a_change_builds_on_the_version_that_was_seen() {
        made(id, HALF);
        changed(id, 1, "{\"item\":\"PS01\"}")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"2\"");
        read(token, id).expectBody().jsonPath("$.form.item").isEqualTo("PS01");
    }

    @Test
    void the_second_tab_is_told_the_version_that_it_has_not_seen() {
        made(id, HALF);
        changed(id, 1, "{\"item\":\"PS01\"}").expectStatus().isOk();

        var late = changed(id, 1, "{\"item\":\"PS03\"}").expectStatus().isEqualTo(412);
        late.expectHeader().valueEquals("ETag", "\"2\"");
        late.expectBody()
                .jsonPath("$.code")
                .isEqualTo("stale-version")
                .jsonPath("$.currentVersion")
                .isEqualTo(2)
                .jsonPath("$.detail")
                .value(String.class, text -> assertThat(text).contains("第 2 版"));
    }

    @Test
    void of_many_tabs_saving_at_once_one_wins() {
        made(id, HALF);
        var answers =
                IntStream.range(0, 8)
                        .mapToObj(tab -> CompletableFuture.supplyAsync(() -> status(tab)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .sorted()
                        .toList();
        assertThat(answers).containsExactly(200, 412, 412, 412, 412, 412, 412, 412);
    }

    @Test
    void a_save_whose_answer_was_lost_may_be_repeated() {
        made(id, HALF).expectStatus().isCreated();
        made(id, HALF).expectStatus().isCreated().expectHeader().valueEquals("ETag", "\"1\"");
        changed(id, 1, "{}").expectHeader().valueEquals("ETag", "\"2\"");
        changed(id, 1, "{}").expectStatus().isOk().expectHeader().valueEquals("ETag", "\"2\"");
        made(id, HALF).expectStatus().isEqualTo(412);
    }

    @ParameterizedTest
    @CsvSource({
        "X-None, 1, 428, precondition-required",
        "If-Match, *, 400, invalid-if-match",
        "If-Match, W/\"1\", 400, invalid-if-match",
        "If-None-Match, \"1\", 400, invalid-if-none-match",
        "If-Match, \"1\", 404, not-found"
    })
    void a_save_says_what_it_builds_on(String header, String value, int status, String code) {
        save(token, id, header, value, HALF)
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | draft-not-an-object",
                "\"text\" | draft-not-an-object",
                "null | draft-not-an-object",
                "{\"a\":1,\"a\":2} | malformed-json",
                "{\"a\": | malformed-json"
            })
    void only_a_json_object_is_a_draft(String body, String code) {
        made(id, body)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code);
    }

    @Test
    void more_than_a_mebibyte_is_too_much() {
        made(id, "{\"a\":\"" + "x".repeat(1_048_600) + "\"}")
                .expectStatus()
                .isEqualTo(HttpStatus.CONTENT_TOO_LARGE);
        made(id, "{\"a\":\"" + "x".repeat(1_048_500) + "\"}").expectStatus().isCreated();
    }

    @Test
    void wrong_types_are_hinted_at_and_saved_all_the_same() {
        var wrong = "{\"entryMode\":\"later\",\"school\":{\"plannedPupils\":\"viele\"}}";
        made(id, wrong)
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.hints[0].field")
                .isEqualTo("entryMode")
                .jsonPath("$.hints[0].allowed.length()")
                .isEqualTo(2)
                .jsonPath("$.hints[1].field")
                .isEqualTo("school.plannedPupils")
                .jsonPath("$.hints[1].detail")
                .value(String.class, text -> assertThat(text).containsPattern("\\p{IsHan}"));
        read(token, id).expectBody().jsonPath("$.hints.length()").isEqualTo(2);
    }

    @Test
    void a_whole_form_has_no_hints() {
        made(id, Forms.kindergarten()).expectBody().jsonPath("$.hints").isEmpty();
    }

    @Test
    void text_that_only_json_can_carry_is_kept() {
        var odd = "{\"school\":{\"name\":\"a\\u0000b\\ud800\"},\"note\":\"𠮷\"}";
        made(id, odd).expectStatus().isCreated();
        read(token, id)
                .expectBody(String.class)
                .value(body -> assertThat(body).contains("\"form\":" + odd));
        list(token).expectBody().jsonPath("$[0].title").isEqualTo("ab");
    }

    @Test
    void the_api_document_knows_drafts() {
        http(token)
                .get()
                .uri("/openapi.json")
                .exchange()
                .expectBody()
                .jsonPath("$.paths['/api/v1/approval/drafts/{draftId}'].put.parameters.length()")
                .isEqualTo(3)
                .jsonPath("$.paths['/api/v1/approval/drafts/{draftId}'].put.requestBody")
                .exists()
                .jsonPath("$.paths['/api/v1/approval/drafts'].get")
                .exists();
    }

    private int status(int tab) {
        return changed(id, 1, "{\"tab\":" + tab + "}")
                .returnResult(String.class)
                .getStatus()
                .value();
    }
}
