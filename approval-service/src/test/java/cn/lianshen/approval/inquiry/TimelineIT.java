package cn.lianshen.approval.inquiry;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.CreditCodes;
import cn.lianshen.approval.Forms;
import cn.lianshen.approval.Matters;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TimelineIT extends ReadSide {

    @Test
    void the_lead_reads_who_did_what_when_and_which_clocks_it_moved() {
        var lines = timeline(EDU, reviewed());
        var accepted = of(lines, "application-accepted");
        assertThat(accepted.path("text").asString()).isEqualTo("受理");
        assertThat(accepted.path("who").path("bureau").asString()).isEqualTo("EDU");
        assertThat(accepted.path("who").path("name").asString()).isEqualTo("教育局");
        assertThat(accepted.path("who").path("id").asString()).isEqualTo("p-0101");
        assertThat(clock(accepted, "PROMISE").path("change").asString()).isEqualTo("STARTED");
        assertThat(clock(accepted, "NOTICE").path("change").asString()).isEqualTo("ENDED");

        var paused = of(lines, "clock-paused");
        assertThat(paused.path("text").asString()).isEqualTo("因专家评审暂停计时");
        var promise = clock(paused, "PROMISE");
        assertThat(promise.path("change").asString()).isEqualTo("PAUSED");
        assertThat(promise.path("after").path("undetermined").asBoolean()).isTrue();
        assertThat(clock(of(lines, "clock-resumed"), "PROMISE").path("change").asString())
                .isEqualTo("RESUMED");
        assertThat(clock(of(lines, "permission-granted"), "PROMISE").path("change").asString())
                .isEqualTo("ENDED");
    }

    @Test
    void a_founder_reads_the_facts_but_not_what_bureaus_tell_each_other_nor_who_they_are() {
        var lines = timeline(FOUNDER, reviewed());
        assertThat(types(lines)).contains("opinion-recorded").doesNotContain("officer-assigned");
        assertThat(lines)
                .allMatch(line -> !line.path("who").has("id"))
                .allMatch(line -> line.has("data"));
        assertThat(lines.toString()).doesNotContain("p-0101");
        assertThat(of(lines, "consultation-opened").at("/data/consultations/0/bureau").asString())
                .isEqualTo("SCJG");
        assertThat(of(lines, "opinion-recorded").path("text").asString()).endsWith("出具意见：同意");
    }

    @Test
    void a_consulted_bureau_reads_the_common_course_and_its_own_part() {
        var lines = timeline(MZ, reviewed());
        assertThat(
                        lines.stream()
                                .filter(line -> type(line).equals("opinion-recorded"))
                                .map(line -> line.path("who").path("bureau").asString()))
                .containsExactly("MZ");
        assertThat(types(lines)).contains("application-filed", "permission-granted");
        assertThat(
                        of(lines, "consultation-opened")
                                .path("clocks")
                                .valueStream()
                                .map(change -> change.path("bureau").asString("")))
                .isSubsetOf("MZ", "EDU");
        assertThat(lines.toString()).doesNotContain("p-0001");
    }

    @Test
    void each_registrar_is_named_with_its_own_clock() {
        var now = converted();
        var lines = timeline(FOUNDER, now);
        assertThat(texts(lines, "registration-opened"))
                .containsExactly("转民政局办理法人登记", "转市场监督管理局办理法人登记");
        var clocks =
                lines.stream()
                        .flatMap(line -> line.path("clocks").valueStream())
                        .filter(clock -> clock.path("clock").asString().equals("REGISTRATION"))
                        .map(
                                clock ->
                                        clock.path("bureau").asString()
                                                + ' '
                                                + clock.path("change").asString());
        assertThat(clocks).containsExactly("MZ STARTED", "MZ ENDED", "SCJG STARTED", "SCJG ENDED");
    }

    @Test
    void a_notice_is_told_of_by_its_title_and_number() {
        var now = after(EDU, filed(Forms.kindergarten()), "acceptance");
        assertThat(of(timeline(FOUNDER, now), "notice-issued").path("text").asString())
                .matches("制发《受理通知书》苍教许受〔\\d{4}〕" + now.caseNumber() + "-1号");
        assertThat(types(timeline(MZ, now))).doesNotContain("notice-issued");
    }

    @Test
    void it_is_told_in_english_on_request() {
        var now = reviewed();
        var line =
                requireNonNull(
                                http(EDU)
                                        .get()
                                        .uri("/cases/{id}/timeline", now.caseId())
                                        .header("Accept-Language", "en")
                                        .exchange()
                                        .expectBody(JsonNode.class)
                                        .returnResult()
                                        .getResponseBody())
                        .path(0);
        assertThat(line.path("text").asString()).isEqualTo("The founder submitted the application");
    }

    @Test
    void others_do_not_find_it() {
        var now = filed(Forms.kindergarten());
        for (var who : List.of(OTHER_FOUNDER, EDU_ELSEWHERE)) {
            http(who)
                    .get()
                    .uri("/cases/{id}/timeline", now.caseId())
                    .exchange()
                    .expectStatus()
                    .isNotFound();
        }
    }

    private Receipt reviewed() {
        var now = after(EDU, filed(Forms.kindergarten()), "claim");
        now = after(EDU, now, "acceptance");
        now = after(EDU, now, "expert-review", "{" + NOTICE + "}");
        now = after(EDU, now, "expert-review/conclusion", "{'conclusion':'AGREE','report':'同意'}");
        for (var bureau : List.of(SCJG, MZ, BB)) {
            now = after(bureau, now, "opinions", AGREE);
        }
        return after(EDU2, now, "decision", GRANT);
    }

    private Receipt converted() {
        var form = Matters.form("330327", "PS05h", "/classification", "\"FOR_PROFIT\"");
        var now = after(EDU, filed(form), "acceptance");
        for (var asked : seen(EDU, now).path("opinions")) {
            var bureau = asked.path("bureau").asString();
            now = after(token("p-" + bureau, "officer", "330327", bureau), now, "opinions", AGREE);
        }
        now = after(EDU2, now, "decision", "{'outcome':'GRANT','reason':'符合条件'}");
        now = after(MZ, now, "registration", "{'outcome':'DEREGISTER'}");
        now = after(EDU, now, "licence");
        var code = CreditCodes.fresh("91", "330327");
        return after(
                SCJG, now, "registration", "{'outcome':'REGISTER','creditCode':'" + code + "'}");
    }

    private static List<String> texts(List<JsonNode> lines, String type) {
        return lines.stream()
                .filter(line -> type(line).equals(type))
                .map(line -> line.path("text").asString())
                .toList();
    }

    private List<JsonNode> timeline(String who, Receipt now) {
        return ask(who, "/cases/" + now.caseId() + "/timeline").valueStream().toList();
    }

    private static JsonNode of(List<JsonNode> lines, String type) {
        return lines.stream().filter(line -> type(line).equals(type)).findFirst().orElseThrow();
    }

    private static List<String> types(List<JsonNode> lines) {
        return lines.stream().map(TimelineIT::type).toList();
    }

    private static String type(JsonNode line) {
        return line.path("type").asString().replace("approval.", "").replace(".v1", "");
    }

    private static JsonNode clock(JsonNode line, String name) {
        return line.path("clocks")
                .valueStream()
                .filter(change -> change.path("clock").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
