package cn.lianshen.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What officers are told that they may do, which is what they then can. */
class PossibleStepsIT extends StepService {

    @Test
    void each_bureau_is_told_its_own_steps_at_each_moment() {
        var now = filed(Forms.kindergarten());
        assertThat(possible(EDU, now)).contains("claim", "acceptance", "supplement-notice");
        assertThat(possible(EDU, now)).doesNotContain("decision", "opinions", "handover");
        assertThat(possible(MZ, now)).contains("claim", "demands").doesNotContain("acceptance");

        now = after(EDU, now, "acceptance");
        assertThat(possible(MZ, now)).contains("opinions").doesNotContain("registration");
        assertThat(possible(EDU, now)).contains("site-inspection", "send-back", "suspension");
        assertThat(against(EDU2, now, "decision", "GRANT")).isEqualTo("opinions-outstanding");
        for (var bureau : List.of(SCJG, MZ, BB)) {
            now = after(bureau, now, "opinions", AGREE);
        }
        assertThat(possible(EDU2, now)).contains("decision");
        now = after(EDU2, now, "decision", GRANT);
        now = after(EDU, now, "licence");
        assertThat(possible(MZ, now)).contains("registration");
        assertThat(possible(EDU, now)).contains("delivery");
    }

    @Test
    void what_only_other_items_have_is_not_told_of() {
        var now = after(EDU, filed(Forms.kindergarten()), "acceptance");
        for (var bureau : List.of(SCJG, MZ, BB)) {
            now = after(bureau, now, "opinions", AGREE);
        }
        assertThat(told(EDU2, now)).contains("decision").doesNotContain("conclusion");

        now = after(EDU2, now, "decision", GRANT);
        assertThat(told(EDU, now)).contains("licence").doesNotContain("approval", "licence-return");
    }

    @Test
    void who_accepted_a_case_that_nobody_claimed_does_not_decide_it() {
        var now = after(EDU, filed(Forms.kindergarten()), "acceptance");
        for (var bureau : List.of(SCJG, MZ, BB)) {
            now = after(bureau, now, "opinions", AGREE);
        }

        assertThat(against(EDU, now, "decision", "GRANT")).isEqualTo("examiner-does-not-decide");
        refused(EDU, now, "decision", GRANT, 403, "examiner-does-not-decide");
        after(EDU2, now, "decision", GRANT);
    }

    @Test
    void who_is_in_charge_examines_and_somebody_else_decides() {
        var now = after(EDU, filed(Forms.kindergarten()), "claim");
        now = after(EDU, now, "acceptance");
        for (var bureau : List.of(SCJG, MZ, BB)) {
            now = after(bureau, now, "opinions", AGREE);
        }

        assertThat(steps(EDU, now).path("officer").asString()).isNotEmpty();
        assertThat(against(EDU, now, "decision", "GRANT")).isEqualTo("examiner-does-not-decide");
        refused(EDU, now, "decision", GRANT, 403, "examiner-does-not-decide");
        assertThat(possible(EDU2, now)).contains("decision");
        after(EDU2, now, "decision", GRANT);
    }

    @Test
    void the_lead_reads_all_demands_and_the_checklist_with_its_sources() {
        var now = filed(Forms.kindergarten());
        now = after(MZ, now, "demands", "{'materials':['M12'],'reason':'章程缺少党建条款'}");

        var demands = steps(EDU, now).path("demands");
        assertThat(demands.path(0).path("bureau").asString()).isEqualTo("MZ");
        assertThat(demands.path(0).path("materials").path(0).asString()).isEqualTo("M12");
        assertThat(steps(EDU, now).path("checklist").valueStream())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.path("sentence").asString()).isNotEmpty())
                .anySatisfy(line -> assertThat(line.path("source").asString()).contains("法"));
        assertThat(steps(MZ, now).path("demands")).isEmpty();
        assertThat(steps(MZ, now).path("checklist")).isEmpty();
    }

    @Test
    void founders_are_not_told_and_a_supervisor_says_who_is_in_charge() {
        var now = filed(Forms.kindergarten());
        http(FOUNDER)
                .get()
                .uri("/cases/" + now.caseId() + "/steps")
                .exchange()
                .expectStatus()
                .isForbidden();
        assertThat(possible(SUPERVISOR, now)).containsExactly("handover");
        assertThat(steps(SUPERVISOR, now).path("bureaus").valueStream().map(JsonNode::asString))
                .containsExactly("EDU", "SCJG", "MZ", "BB");

        now = after(EDU, now, "claim");
        assertThat(possible(SUPERVISOR, now)).containsExactly("handover");
    }

    private JsonNode steps(String who, Receipt now) {
        return got(who, "/cases/" + now.caseId() + "/steps");
    }

    private List<String> told(String who, Receipt now) {
        return steps(who, now)
                .path("steps")
                .valueStream()
                .map(line -> line.path("step").asString())
                .toList();
    }

    private List<String> possible(String who, Receipt now) {
        return steps(who, now)
                .path("steps")
                .valueStream()
                .filter(line -> line.path("possible").asBoolean())
                .map(line -> line.path("step").asString())
                .distinct()
                .toList();
    }

    private String against(String who, Receipt now, String step, String choice) {
        var line =
                steps(who, now)
                        .path("steps")
                        .valueStream()
                        .filter(one -> one.path("step").asString().equals(step))
                        .filter(one -> one.path("choice").asString("").equals(choice))
                        .findFirst()
                        .orElseThrow();
        assertThat(line.path("why").asString()).contains("。");
        return line.path("code").asString();
    }
}
