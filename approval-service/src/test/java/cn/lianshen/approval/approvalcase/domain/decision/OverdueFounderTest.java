package cn.lianshen.approval.approvalcase.domain.decision;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.day;
import static cn.lianshen.approval.approvalcase.domain.ACase.event;
import static cn.lianshen.approval.approvalcase.domain.ACase.refusal;
import static cn.lianshen.approval.approvalcase.domain.ACase.ripe;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.AFiling;
import cn.lianshen.approval.approvalcase.domain.AFiling.Need;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.event.PermissionRefused;
import cn.lianshen.approval.approvalcase.domain.review.ArrangeSiteInspection;
import cn.lianshen.approval.approvalcase.domain.review.OrderRectification;
import cn.lianshen.approval.approvalcase.domain.review.PauseNotice;
import cn.lianshen.approval.approvalcase.domain.review.RecordSiteInspection;
import cn.lianshen.approval.approvalcase.domain.review.SendBackMaterials;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who never mends or never replaces does not keep a case open. Source: 行政许可法 art. 38. */
class OverdueFounderTest {
    private static final LocalDate LAST = day(12, 4);
    private static final LocalDate AFTER = day(12, 5);
    private static final PauseNotice NOTICE = new PauseNotice("告知1号", LAST);

    @Test
    void who_never_mends_is_refused_once_the_written_term_is_over() {
        assertThat(code(refuse(LAST).decide(rectifying()))).isEqualTo("review-not-finished");

        var refused = refuse(AFTER).decide(rectifying());
        assertThat(event(refused, PermissionRefused.class).grounds())
                .containsExactly("RECTIFICATION_OVERDUE");
        assertThat(after(rectifying(), refuse(AFTER)).state()).isEqualTo(CaseState.REFUSED);
    }

    @Test
    void who_never_replaces_what_was_sent_back_is_refused_too() {
        assertThat(code(refuse(LAST).decide(sentBack()))).isEqualTo("review-not-finished");
        assertThat(event(refuse(AFTER).decide(sentBack()), PermissionRefused.class).grounds())
                .containsExactly("REPLACEMENT_OVERDUE");
    }

    @Test
    void opinions_that_nobody_gave_meanwhile_do_not_hold_it_up() {
        var waiting =
                after(
                        ACase.inReview(),
                        new SendBackMaterials(EDU, List.of("M12"), "改", NOTICE, MONDAY, CALENDAR));

        assertThat(code(refuse(LAST).decide(waiting))).isEqualTo("opinions-outstanding");
        assertThat(after(waiting, refuse(AFTER)).state()).isEqualTo(CaseState.REFUSED);
    }

    @Test
    void what_the_bureau_owes_itself_still_holds_it_up() {
        var unread =
                after(
                        AFiling.with(Need.LEGALITY).agreedOn(MONDAY),
                        new SendBackMaterials(EDU, List.of("M12"), "改", NOTICE, MONDAY, CALENDAR));

        assertThat(refusal(refuse(AFTER).decide(unread)).values())
                .containsExactly("REPLACEMENT、LEGALITY_REVIEW");
    }

    @Test
    void it_is_the_leads_and_with_a_reason_and_never_a_grant() {
        assertThat(code(new RefusePermission(MZ, "逾期", AFTER).decide(rectifying())))
                .isEqualTo("not-the-lead");
        assertThat(code(new RefusePermission(EDU, " ", AFTER).decide(rectifying())))
                .isEqualTo("reason-required");
        assertThat(code(new GrantPermission(EDU, "同意", AFTER, CALENDAR).decide(rectifying())))
                .isEqualTo("review-not-finished");
    }

    private static RefusePermission refuse(LocalDate on) {
        return new RefusePermission(EDU, "逾期未按书面告知改正", on);
    }

    private static ApprovalCase rectifying() {
        return after(
                AFiling.with(Need.SITE_INSPECTION).agreedOn(MONDAY),
                new ArrangeSiteInspection(
                        EDU, List.of("p-1", "p-2"), MONDAY, null, MONDAY, CALENDAR),
                new RecordSiteInspection(EDU, 2, "通道堆物", MONDAY, CALENDAR),
                new OrderRectification(EDU, "通道堆物", NOTICE, MONDAY, CALENDAR));
    }

    private static ApprovalCase sentBack() {
        return after(
                ripe(), new SendBackMaterials(EDU, List.of("M12"), "改", NOTICE, MONDAY, CALENDAR));
    }
}
