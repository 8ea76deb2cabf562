package cn.lianshen.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who works on a case: taken, handed over with a reason, left for an interest, and helped with. */
class StaffStepsIT extends StepService {
    private Receipt now = new Receipt(new java.util.UUID(0, 0), "", 0, "");

    @BeforeEach
    void file() {
        now = filed(Forms.kindergarten());
    }

    @Test
    void each_bureau_takes_its_own_part_once() {
        now = after(EDU, now, "claim");
        now = after(MZ, now, "claim");

        refused(EDU2, now, "claim", null, 409, "already-claimed");
        assertThat(last(EDU, now, "officer-assigned").path("bureau").asString()).isEqualTo("MZ");
    }

    @Test
    void a_duty_moves_with_a_reason_and_without_one_the_try_is_kept() {
        now = after(EDU, now, "claim");
        wrong(
                EDU,
                now,
                "handover",
                "{'bureau':'EDU','to':'p-0101','reason':'轮岗'}",
                "other-officer-required");
        wrong(EDU, now, "handover", "{'bureau':'EDU','to':'p-0102'}", "reason-required");
        var kept = last(EDU, now, "breach-recorded");
        assertThat(kept.path("breach").asString()).isEqualTo("DUTY_MOVED_WITHOUT_REASON");

        now = fresh(EDU, now);
        now = after(EDU, now, "handover", "{'bureau':'EDU','to':'p-0102','reason':'轮岗'}");
        refused(
                EDU,
                now,
                "handover",
                "{'bureau':'EDU','to':'p-0103','reason':'又转'}",
                403,
                "not-in-charge");
        after(SUPERVISOR, now, "handover", "{'bureau':'EDU','to':'p-0103','reason':'督办'}");
    }

    @Test
    void a_supervisor_puts_somebody_in_charge_of_what_nobody_has_taken() {
        var body = "{'bureau':'%s','to':'p-0102','reason':'%s'}";
        refused(EDU2, now, "handover", body.formatted("EDU", "我来办"), 403, "not-in-charge");
        wrong(SUPERVISOR, now, "handover", body.formatted("TY", "无人认领"), "bureau-without-part");
        wrong(SUPERVISOR, now, "handover", body.formatted("EDU", " "), "reason-required");
        now = fresh(EDU, now);
        now = after(SUPERVISOR, now, "handover", body.formatted("EDU", "无人认领"));

        var assigned = last(EDU, now, "officer-assigned");
        assertThat(assigned.path("officer").asString()).isEqualTo("p-0102");
        assertThat(assigned.toString()).doesNotContain("无人认领");
        refused(EDU, now, "claim", null, 409, "already-claimed");
    }

    @Test
    void what_one_gives_back_a_colleague_takes_and_who_examined_it_still_does_not_decide() {
        refused(EDU, now, "release", null, 409, "nobody-in-charge");
        now = after(EDU, now, "claim");
        refused(EDU2, now, "release", null, 403, "not-claimed-by-you");
        now = after(EDU, now, "acceptance");
        now = after(EDU, now, "release", "{'reason':'外出学习'}");

        assertThat(last(EDU, now, "case-released").path("bureau").asString()).isEqualTo("EDU");
        assertThat(last(EDU, now, "case-released").toString()).doesNotContain("外出学习");
        for (var bureau : List.of(SCJG, MZ, BB)) {
            now = after(bureau, now, "opinions", "{'conclusion':'AGREE'}");
        }
        refused(EDU, now, "decision", "{'outcome':'GRANT'}", 403, "examiner-does-not-decide");
        now = after(EDU2, now, "claim");
        after(SUPERVISOR, now, "handover", "{'bureau':'EDU','to':'p-0103','reason':'轮岗'}");
    }

    @Test
    void an_officer_with_an_interest_stays_out_of_every_part() {
        wrong(EDU, now, "recusal", "{}", "reason-required");
        now = after(EDU, now, "recusal", "{'reason':'举办者系亲属'}");

        refused(EDU, now, "acceptance", null, 403, "officer-recused");
        wrong(
                EDU2,
                now,
                "agent",
                "{'agent':'p-0101','ground':'MAJOR','consented':true}",
                "officer-recused");
        now = after(EDU2, now, "acceptance");
        wrong(
                EDU2,
                now,
                "site-inspection",
                "{'on':'2099-01-05','inspectors':['p-0101','p-2']}",
                "officer-recused");
    }

    @Test
    void the_window_helps_with_the_founders_consent_and_once() {
        var help = "{'agent':'p-0102','ground':'DIFFICULT','consented':%s}";
        wrong(EDU, now, "agent", help.formatted(false), "consent-required");
        now = after(EDU, now, "agent", help.formatted(true));

        refused(EDU, now, "agent", help.formatted(true), 409, "agent-already-appointed");
    }
}
