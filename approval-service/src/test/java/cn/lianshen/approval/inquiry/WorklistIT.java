package cn.lianshen.approval.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WorklistIT extends ReadSide {

    @Test
    void what_is_open_stands_by_due_date_with_who_has_claimed_it() {
        var me = token("p-" + fresh(), "officer", "330327", "EDU");
        var one = filed(FOUNDER, "苍南县" + fresh() + "幼儿园");
        assertThat(line(me, one, "officer", "none").path("task").asString()).isEqualTo("ACCEPT");
        assertThat(numbers(ask(me, "/tasks", "officer", "me"))).isEmpty();

        after(me, one, "claim");
        assertThat(numbers(ask(me, "/tasks", "officer", "me"))).containsExactly(one.caseNumber());
        assertThat(every(me, "officer", "none"))
                .extracting(line -> line.path("caseNumber").asString())
                .doesNotContain(one.caseNumber());
        assertThat(every(me)).extracting(line -> line.path("due").asString()).isSorted();
    }

    @Test
    void a_part_that_is_handed_over_takes_its_open_tasks_along() {
        var me = token("p-" + fresh(), "officer", "330327", "MZ");
        var other = "p-" + fresh();
        var now = after(me, filed(FOUNDER, "苍南县" + fresh() + "幼儿园"), "claim");
        now = after(EDU, now, "acceptance");
        assertThat(line(me, now, "officer", "me").path("task").asString())
                .isEqualTo("GIVE_OPINION");
        after(me, now, "handover", "{'bureau':'MZ','to':'" + other + "','reason':'年休假期间由他人办理'}");
        assertThat(numbers(ask(me, "/tasks", "officer", "me"))).isEmpty();
        assertThat(numbers(ask(me, "/tasks", "officer", other))).containsExactly(now.caseNumber());
    }

    @Test
    void filters_narrow_a_worklist() {
        var now = after(EDU, filed(FOUNDER, "苍南县" + fresh() + "幼儿园"), "acceptance");
        assertThat(line(SCJG, now, "task", "GIVE_OPINION", "item", "PS02", "kind", "KG").isEmpty())
                .isFalse();
        assertThat(numbers(ask(SCJG, "/tasks", "task", "ACCEPT"))).isEmpty();
        assertThat(numbers(ask(SCJG, "/tasks", "item", "PS07"))).isEmpty();
        assertThat(numbers(ask(SCJG, "/tasks", "lamp", "RED"))).isEmpty();
        assertThat(numbers(ask(SCJG, "/tasks", "state", "RECEIVED"))).isEmpty();
        assertThat(line(SCJG, now, "state", "REVIEW", "dueFrom", "2020-01-01").isEmpty()).isFalse();
        assertThat(numbers(ask(SCJG, "/tasks", "dueTo", "2020-01-01"))).isEmpty();
    }

    @Test
    void pages_hold_still_while_others_file_and_answer() {
        var me = token("p-" + fresh(), "officer", "330327", "EDU");
        var mine = IntStream.range(0, 4).mapToObj(_ -> claimed(me)).toList();
        var first = ask(me, "/tasks", "officer", "me", "limit", "2");
        var sooner = mine.getFirst();
        after(EDU, sooner, "acceptance");
        var later = claimed(me);
        var rest = ask(me, "/tasks", "officer", "me", "after", first.path("next").asString());
        var seen = new ArrayList<>(numbers(first));
        seen.addAll(numbers(rest));
        assertThat(seen).doesNotHaveDuplicates();
        assertThat(seen)
                .containsAll(mine.stream().skip(1).map(Receipt::caseNumber).toList())
                .isSubsetOf(
                        Stream.concat(mine.stream(), Stream.of(later))
                                .map(Receipt::caseNumber)
                                .toList());
    }

    @Test
    void a_supervisor_sees_every_bureaus_tasks_and_who_has_how_many() {
        var me = "p-" + fresh();
        var token = token(me, "officer", "330327", "BB");
        var now = after(token, filed(FOUNDER, "苍南县" + fresh() + "幼儿园"), "claim");
        now = after(EDU, now, "acceptance");
        var number = now.caseNumber();
        assertThat(every(SUPERVISOR).stream().filter(line -> number(line).equals(number)))
                .extracting(line -> line.path("bureau").asString())
                .contains("SCJG", "MZ", "BB");
        assertThat(every(SUPERVISOR, "bureau", "BB"))
                .allMatch(line -> line.path("bureau").asString().equals("BB"));
        askUntil(load -> open(load, me).equals(List.of(1)), token, "/tasks/load");
        assertThat(open(ask(SUPERVISOR, "/tasks/load"), me)).containsExactly(1);
        assertThat(open(ask(SUPERVISOR, "/tasks/load", "bureau", "MZ"), me)).isEmpty();
    }

    private static List<Integer> open(JsonNode load, String officer) {
        return load.valueStream()
                .filter(line -> line.path("officer").asString("").equals(officer))
                .map(line -> line.path("open").asInt())
                .toList();
    }

    @Test
    void others_worklists_are_closed() {
        http(FOUNDER).get().uri("/tasks").exchange().expectStatus().isForbidden();
        http(MZ).get().uri("/tasks?bureau=EDU").exchange().expectStatus().isForbidden();
        http(FOUNDER).get().uri("/tasks/load").exchange().expectStatus().isForbidden();
    }

    private Receipt claimed(String who) {
        return after(who, filed(FOUNDER, "苍南县" + fresh() + "幼儿园"), "claim");
    }

    private JsonNode line(String who, Receipt now, String... parameters) {
        return every(who, parameters).stream()
                .filter(line -> number(line).equals(now.caseNumber()))
                .findFirst()
                .orElseThrow();
    }

    private static String number(JsonNode line) {
        return line.path("caseNumber").asString();
    }

    private List<JsonNode> every(String who, String... parameters) {
        var lines = new ArrayList<JsonNode>();
        var after = "";
        do {
            var more = new ArrayList<>(List.of(parameters));
            more.addAll(List.of("limit", "3", "after", after));
            var page = ask(who, "/tasks", more.toArray(String[]::new));
            page.path("items").valueStream().forEach(lines::add);
            after = page.path("next").asString("");
        } while (!after.isEmpty());
        return lines;
    }
}
