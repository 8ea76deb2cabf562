package cn.lianshen.approval.approvalcase.domain.decision;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.Deadline;
import cn.lianshen.approval.approvalcase.domain.event.PermissionRefused;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecisionTest {

    @Test
    void with_all_opinions_in_favour_the_lead_grants_and_delivery_has_ten_working_days() {
        assertThat(ACase.granted().state()).isEqualTo(CaseState.GRANTED);
        assertThat(ACase.granted().deadline(ClockName.DELIVERY))
                .extracting(Deadline::due)
                .isEqualTo(LocalDate.of(2026, 12, 7));
    }

    @Test
    void nothing_is_granted_while_a_bureau_objects() {
        var refusal = refusal(grant(EDU).decide(ACase.ripeWithObjection()));

        assertThat(refusal.code()).isEqualTo("bureau-objects");
        assertThat(refusal.values()).containsExactly("MZ");
    }

    @Test
    void a_refusal_after_an_objection_rests_on_it_and_ends_the_case() {
        var ended = after(ACase.ripeWithObjection(), refuse("民政局不同意名称"));

        assertThat(ended.state()).isEqualTo(CaseState.REFUSED);
        assertThat(ended.over()).isTrue();
        assertThat(ACase.events(refuse("民政局不同意名称").decide(ACase.ripeWithObjection())))
                .containsExactly(new PermissionRefused(List.of("OBJECTION_MZ")));
    }

    @Test
    void the_lead_can_refuse_on_its_own_grounds() {
        assertThat(ACase.events(refuse("办学场所不符合标准").decide(ACase.ripe())))
                .containsExactly(new PermissionRefused(List.of("LEAD_REVIEW")));
    }

    @Test
    void a_refusal_needs_its_reasons() {
        assertThat(refusal(refuse(null).decide(ACase.ripe())).field()).isEqualTo("reason");
    }

    @Test
    void no_decision_while_opinions_are_outstanding() {
        assertThat(refusal(grant(EDU).decide(ACase.inReview())).values())
                .containsExactly("SCJG、MZ、BB");
    }

    @Test
    void only_the_lead_decides() {
        assertThat(refusal(grant(MZ).decide(ACase.ripe())).kind())
                .isEqualTo(Refusal.Kind.NOT_ALLOWED);
    }

    @Test
    void a_case_is_decided_once() {
        assertThat(refusal(grant(EDU).decide(ACase.granted())).code())
                .isEqualTo("not-ripe-for-decision");
    }

    private static GrantPermission grant(Actor actor) {
        return new GrantPermission(actor, null, MONDAY, CALENDAR);
    }

    private static RefusePermission refuse(@Nullable String reason) {
        return new RefusePermission(EDU, reason, MONDAY);
    }
}
