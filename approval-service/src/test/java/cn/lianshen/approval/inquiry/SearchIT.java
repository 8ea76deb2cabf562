package cn.lianshen.approval.inquiry;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.Forms;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class SearchIT extends ReadSide {

    @Test
    void a_number_is_found_at_once_and_by_how_it_begins() {
        var one = filed(FOUNDER, "苍南县灵溪镇" + fresh() + "幼儿园");
        assertThat(numbers(ask(EDU, "/cases", "number", one.caseNumber())))
                .containsExactly(one.caseNumber());
        var begin = one.caseNumber().substring(0, 22);
        assertThat(
                        numbers(
                                askUntil(
                                        page -> numbers(page).contains(one.caseNumber()),
                                        EDU,
                                        "/cases",
                                        "number",
                                        begin)))
                .allMatch(number -> number.startsWith(begin))
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void two_characters_of_a_name_find_it_in_any_width() {
        var mark = fresh();
        var one = filed(FOUNDER, "苍南县灵溪镇（" + mark + "）鹭岛幼儿园");
        assertThat(found(1, EDU, "name", "鹭岛 " + mark)).containsExactly(one.caseNumber());
        assertThat(found(1, EDU, "name", "(" + mark + ")")).containsExactly(one.caseNumber());
        var wide = mark.chars().mapToObj(SearchIT::wide).reduce("", String::concat);
        assertThat(found(1, EDU, "name", wide)).containsExactly(one.caseNumber());
        assertThat(found(0, EDU, "name", mark + "鹭岛")).isEmpty();
    }

    @Test
    void rare_characters_are_found_and_count_as_one() {
        var mark = fresh();
        var one = filed(FOUNDER, "苍南县" + mark + "𠮷祥㐂幼儿园");
        assertThat(found(1, EDU, "name", mark + " 𠮷祥")).containsExactly(one.caseNumber());
        assertThat(found(1, EDU, "name", mark + "𠮷")).containsExactly(one.caseNumber());
        assertThat(found(1, EDU, "name", "祥㐂 " + mark)).containsExactly(one.caseNumber());
        assertThat(found(0, EDU, "name", mark + " 吉祥")).isEmpty();
        refused("name", "𠮷", "name-too-short");
    }

    @Test
    void nothing_in_a_question_stands_for_anything_but_itself() {
        var mark = fresh();
        var one = filed(FOUNDER, "苍南县" + mark + "百%分_之幼儿园");
        filed(FOUNDER, "苍南县" + mark + "百度分数之幼儿园");
        assertThat(found(1, EDU, "name", mark + " 百%")).containsExactly(one.caseNumber());
        assertThat(found(1, EDU, "name", mark + " 分＿之")).containsExactly(one.caseNumber());
        for (var wild : List.of("%%", "__", "百%之", ".*", "\\\\", "''", "';--", "百\\%")) {
            assertThat(found(0, EDU, "name", mark + " " + wild)).as(wild).isEmpty();
        }
        assertThat(found(0, EDU, "founder", "%%")).isEmpty();
    }

    @Test
    void a_number_may_be_typed_in_any_width() {
        var one = filed(FOUNDER, "苍南县" + fresh() + "幼儿园");
        var typed = one.caseNumber().chars().mapToObj(SearchIT::wide).collect(joining());
        assertThat(numbers(ask(EDU, "/cases", "number", " " + typed)))
                .containsExactly(one.caseNumber());
    }

    @Test
    void a_founder_is_found_by_the_whole_name_and_no_part_of_it() {
        var name = "欧阳" + fresh();
        var form = Forms.with("/founder/name", '"' + name + '"');
        var one = receipt(file(FOUNDER, UUID.randomUUID().toString(), form));
        assertThat(found(1, EDU, "founder", name)).containsExactly(one.caseNumber());
        assertThat(found(1, SUPERVISOR, "founder", name)).containsExactly(one.caseNumber());
        assertThat(found(0, EDU, "founder", name.substring(0, 8))).isEmpty();
    }

    @Test
    void a_bureau_finds_what_it_has_part_in_and_no_other_countys() {
        var mark = fresh();
        var one = filed(FOUNDER, "苍南县" + mark + "幼儿园");
        assertThat(found(1, BB, "name", mark)).containsExactly(one.caseNumber());
        var stranger = token("p-0777", "partner", "330327", "WJ");
        assertThat(found(0, stranger, "name", mark)).isEmpty();
        assertThat(found(0, EDU_ELSEWHERE, "name", mark)).isEmpty();
        assertThat(found(0, stranger, "number", one.caseNumber())).isEmpty();
    }

    @Test
    void a_founder_finds_the_own_cases_at_once_and_no_others() {
        var founder = someFounder();
        var first = filed(founder, "苍南县甲" + fresh() + "幼儿园");
        var second = filed(founder, "苍南县乙" + fresh() + "幼儿园");
        assertThat(numbers(ask(founder, "/cases")))
                .containsExactly(second.caseNumber(), first.caseNumber());
        assertThat(numbers(ask(someFounder(), "/cases", "number", first.caseNumber()))).isEmpty();
        assertThat(found(1, founder, "name", "县甲")).containsExactly(first.caseNumber());
    }

    @Test
    void states_and_due_dates_narrow_a_search() {
        var mark = fresh();
        var waiting = filed(FOUNDER, "苍南县甲" + mark + "幼儿园");
        var accepted = after(EDU, filed(FOUNDER, "苍南县乙" + mark + "幼儿园"), "acceptance");
        assertThat(found(2, EDU, "name", mark)).hasSize(2);
        assertThat(found(1, EDU, "name", mark, "state", "RECEIVED"))
                .containsExactly(waiting.caseNumber());
        assertThat(found(1, EDU, "name", mark, "state", "REVIEW"))
                .containsExactly(accepted.caseNumber());
        assertThat(found(2, EDU, "name", mark, "state", "REVIEW", "state", "RECEIVED")).hasSize(2);
        assertThat(found(0, EDU, "name", mark, "dueTo", "2020-01-01")).isEmpty();
        var byDue = ask(EDU, "/cases", "name", mark, "dueFrom", "2020-01-01");
        assertThat(byDue.path("items").valueStream().map(line -> line.path("due").asString()))
                .hasSize(2)
                .isSorted();
        assertThat(found(2, EDU, "name", mark, "item", "PS02", "kind", "KG")).hasSize(2);
        assertThat(found(0, EDU, "name", mark, "classification", "FOR_PROFIT")).isEmpty();
        assertThat(found(0, EDU, "name", mark, "filedTo", "2020-01-01")).isEmpty();
    }

    @Test
    void an_officers_cases_are_found() {
        var me = token("p-" + fresh(), "officer", "330327", "EDU");
        var one = after(me, filed(FOUNDER, "苍南县" + fresh() + "幼儿园"), "claim");
        assertThat(found(1, me, "officer", "me")).containsExactly(one.caseNumber());
    }

    @Test
    void pages_follow_one_another_without_gap_or_repetition() {
        var mark = fresh();
        var all = new ArrayList<String>();
        for (var i = 0; i < 5; i++) {
            all.addFirst(filed(FOUNDER, "苍南县" + i + mark + "幼儿园").caseNumber());
        }
        found(5, EDU, "name", mark);
        assertThat(walk("name", mark)).isEqualTo(all);
        var first = ask(EDU, "/cases", "name", mark, "limit", "2");
        filed(FOUNDER, "苍南县新" + mark + "幼儿园");
        found(6, EDU, "name", mark);
        assertThat(numbers(ask(EDU, "/cases", "name", mark, "after", next(first))))
                .as("what is filed meanwhile moves nothing")
                .isEqualTo(all.subList(2, 5));
        all.addFirst(numbers(ask(EDU, "/cases", "name", mark)).getFirst());
        assertThat(walk("name", mark, "sort", "due")).containsExactlyInAnyOrderElementsOf(all);
    }

    @ParameterizedTest
    @CsvSource({
        "name,园,name-too-short",
        "number,33x,invalid-case-number",
        "number,330327052026112302000174,invalid-case-number",
        "number,３３０３２７０５２０２６１１２３０２００００１７３１,invalid-case-number",
        "state,NOWHERE,invalid-value",
        "dueTo,tomorrow,invalid-value",
        "limit,101,invalid-limit",
        "after,bm9uc2Vuc2U,invalid-page",
        "after,RFVFfCs5OTk5OTk5OTktMTItMzF8MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw,invalid-page",
        "dueFrom,+999999999-12-31,invalid-value",
        "filedTo,-0001-01-01,invalid-value",
        "own,maybe,invalid-value"
    })
    void what_cannot_be_asked_is_told_with_its_name(String field, String value, String code) {
        refused(field, value, code);
    }

    @Test
    void no_text_of_the_database_holds_a_zero() {
        for (var field : List.of("name", "number", "item", "officer", "founder")) {
            refused(field, "苍南\0", "invalid-value");
        }
    }

    private void refused(String field, String value, String code) {
        http(EDU)
                .get()
                .uri("/cases?" + field + "={value}", value)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code)
                .jsonPath("$.field")
                .isEqualTo(field);
    }

    private List<String> walk(String... parameters) {
        var numbers = new ArrayList<String>();
        JsonNode page;
        var after = "";
        do {
            var more = new ArrayList<>(List.of(parameters));
            more.addAll(List.of("limit", "2", "after", after));
            page = ask(EDU, "/cases", more.toArray(String[]::new));
            numbers.addAll(numbers(page));
            after = next(page);
        } while (!after.isEmpty());
        return numbers;
    }

    private static String next(JsonNode page) {
        return page.path("next").asString("");
    }

    private static String wide(int character) {
        return Character.toString(character + 0xFEE0);
    }
}
