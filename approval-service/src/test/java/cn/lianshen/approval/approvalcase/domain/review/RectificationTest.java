package cn.lianshen.approval.approvalcase.domain.review;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.FOUNDER;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.STRANGER;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.day;
import static cn.lianshen.approval.approvalcase.domain.ACase.due;
import static cn.lianshen.approval.approvalcase.domain.ACase.event;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.AFiling;
import cn.lianshen.approval.approvalcase.domain.AFiling.Need;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.OpenPart;
import cn.lianshen.approval.approvalcase.domain.decision.GrantPermission;
import cn.lianshen.approval.approvalcase.domain.decision.RefusePermission;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.ClockPaused;
import cn.lianshen.approval.approvalcase.domain.event.PauseReason;
import cn.lianshen.approval.approvalcase.domain.event.RectificationOrdered;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RectificationTest {
    private static final LocalDate ACCEPTED = day(9, 21);
    private static final PauseNotice NOTICE = new PauseNotice("苍教整改〔2026〕1号", day(10, 11));

    @Test
    void faults_are_to_be_mended_by_a_day_and_the_clocks_stand_still() {
        var outcome = order(EDU).decide(faulty());

        assertThat(event(outcome, RectificationOrdered.class).answerBy()).isEqualTo(day(10, 11));
        assertThat(event(outcome, ClockPaused.class).reason()).isEqualTo(PauseReason.RECTIFICATION);
        assertThat(event(outcome, ClockPaused.class).notice()).isEqualTo("苍教整改〔2026〕1号");
        assertThat(rectifying().state()).isEqualTo(CaseState.REVIEW);
        assertThat(rectifying().review().open()).containsExactly(OpenPart.RECTIFICATION);
    }

    @Test
    void once_the_founder_reports_the_clocks_run_and_the_recheck_counts() {
        var mended = after(rectifying(), report(FOUNDER));

        assertThat(mended.timing().paused()).isFalse();
        assertThat(due(mended, ClockName.PROMISE)).isEqualTo(day(10, 19));
        assertThat(mended.review().open()).containsExactly(OpenPart.SITE_INSPECTION);
    }

    @Test
    void a_passed_recheck_opens_the_way_to_the_grant() {
        var passed = after(rectifying(), report(FOUNDER), inspected(0));

        assertThat(passed.state()).isEqualTo(CaseState.DECIDE);
        assertThat(after(passed, new GrantPermission(EDU, null, day(10, 13), CALENDAR)).state())
                .isEqualTo(CaseState.GRANTED);
    }

    @Test
    void mending_is_ordered_once_then_it_is_refused() {
        var still = after(rectifying(), report(FOUNDER), inspected(1));

        assertThat(code(order(EDU).decide(still))).isEqualTo("already-rectified");
        assertThat(code(new GrantPermission(EDU, null, day(10, 13), CALENDAR).decide(still)))
                .isEqualTo("site-has-faults");
        assertThat(after(still, new RefusePermission(EDU, "整改后仍不合格", MONDAY)).state())
                .isEqualTo(CaseState.REFUSED);
    }

    @Test
    void without_faults_there_is_nothing_to_mend() {
        var passed = after(arranged(), inspected(0));

        assertThat(code(order(EDU).decide(passed))).isEqualTo("no-faults-found");
        assertThat(code(order(EDU).decide(rectifying()))).isEqualTo("no-faults-found");
    }

    @Test
    void the_order_names_the_faults_and_is_given_in_writing_by_the_lead() {
        var silent = new OrderRectification(EDU, "", NOTICE, day(9, 23), CALENDAR);
        var oral =
                new OrderRectification(
                        EDU, "消防通道被占用", new PauseNotice("", day(10, 11)), day(9, 23), CALENDAR);

        assertThat(code(silent.decide(faulty()))).isEqualTo("reason-required");
        assertThat(code(oral.decide(faulty()))).isEqualTo("notice-incomplete");
        assertThat(code(order(MZ).decide(faulty()))).isEqualTo("not-the-lead");
    }

    @Test
    void only_the_applicant_reports_and_only_once() {
        assertThat(code(report(STRANGER).decide(rectifying()))).isEqualTo("not-the-applicant");
        assertThat(code(report(EDU).decide(rectifying()))).isEqualTo("not-the-applicant");
        assertThat(code(report(FOUNDER).decide(faulty()))).isEqualTo("nothing-to-rectify");
        assertThat(code(report(FOUNDER).decide(after(rectifying(), report(FOUNDER)))))
                .isEqualTo("nothing-to-rectify");
    }

    @Test
    void nobody_rechecks_what_is_not_reported_as_mended() {
        assertThat(code(inspected(0).decide(rectifying()))).isEqualTo("no-inspection-due");
    }

    private static ApprovalCase arranged() {
        return after(
                AFiling.with(Need.SITE_INSPECTION).agreedOn(ACCEPTED),
                new ArrangeSiteInspection(
                        EDU, List.of("p-first", "p-second"), day(9, 22), null, ACCEPTED, CALENDAR));
    }

    private static ApprovalCase faulty() {
        return after(arranged(), inspected(2));
    }

    private static ApprovalCase rectifying() {
        return after(faulty(), order(EDU));
    }

    private static RecordSiteInspection inspected(int faults) {
        return new RecordSiteInspection(EDU, faults, "现场勘验记录", MONDAY, CALENDAR);
    }

    private static OrderRectification order(Actor actor) {
        return new OrderRectification(actor, "消防通道被占用", NOTICE, day(9, 23), CALENDAR);
    }

    private static ReportRectification report(Actor actor) {
        return new ReportRectification(actor, "{}", day(10, 11), CALENDAR);
    }
}
