package cn.lianshen.approval.approvalcase.domain.review;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.day;
import static cn.lianshen.approval.approvalcase.domain.ACase.event;
import static cn.lianshen.approval.approvalcase.domain.ACase.filed;
import static cn.lianshen.approval.approvalcase.domain.ACase.refusal;
import static cn.lianshen.approval.approvalcase.domain.ACase.ripe;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.AFiling;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.OpenPart;
import cn.lianshen.approval.approvalcase.domain.decision.GrantPermission;
import cn.lianshen.approval.approvalcase.domain.decision.RefusePermission;
import cn.lianshen.approval.approvalcase.domain.event.PublicityClosed;
import cn.lianshen.approval.approvalcase.domain.event.PublicityStarted;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublicityTest {
    private static final LocalDate LAST_DAY = day(11, 30);
    private static final LocalDate DAY_AFTER = day(12, 1);

    @Test
    void the_intended_decision_is_public_for_as_long_as_the_county_says() {
        assertThat(needed().review().open()).containsExactly(OpenPart.PUBLICITY);
        assertThat(event(start(EDU, 5).decide(needed()), PublicityStarted.class))
                .satisfies(it -> assertThat(it.until()).isEqualTo(LAST_DAY));
    }

    @Test
    void it_is_never_shorter_than_that_nor_without_end() {
        assertThat(refusal(start(EDU, 4).decide(needed())).code()).isEqualTo("out-of-range");
        assertThat(refusal(start(EDU, 4).decide(needed())).values()).containsExactly("5", "30");
        assertThat(code(start(EDU, 31).decide(needed()))).isEqualTo("out-of-range");
        assertThat(code(start(EDU, 0).decide(ripe()))).isEqualTo("out-of-range");
    }

    @Test
    void its_time_counts() {
        assertThat(running().timing().paused()).isFalse();
        assertThat(running().state()).isEqualTo(CaseState.REVIEW);
    }

    @Test
    void it_ends_after_its_last_day_and_not_before() {
        assertThat(code(close(false, null, LAST_DAY).decide(running())))
                .isEqualTo("publicity-runs");

        var closed = after(running(), close(false, null, DAY_AFTER));
        assertThat(closed.state()).isEqualTo(CaseState.DECIDE);
        assertThat(after(closed, grant()).state()).isEqualTo(CaseState.GRANTED);
    }

    @Test
    void objections_are_taken_until_its_last_day() {
        assertThat(after(running(), object(EDU, LAST_DAY)).review().publicity().objections())
                .isEqualTo(1);
        assertThat(code(object(EDU, DAY_AFTER).decide(running()))).isEqualTo("publicity-over");
        assertThat(code(object(EDU, MONDAY).decide(ripe()))).isEqualTo("not-published");
        assertThat(code(new RaiseObjection(EDU, " ", MONDAY, CALENDAR).decide(running())))
                .isEqualTo("reason-required");
    }

    @Test
    void what_became_of_objections_is_told() {
        var objected = after(running(), object(EDU, MONDAY), object(EDU, LAST_DAY));

        assertThat(code(close(false, "", DAY_AFTER).decide(objected))).isEqualTo("reason-required");
        assertThat(event(close(false, "经核查不成立", DAY_AFTER).decide(objected), PublicityClosed.class))
                .isEqualTo(new PublicityClosed(2, false));
    }

    @Test
    void an_objection_found_right_stands_in_the_way_of_a_grant() {
        var upheld = after(running(), object(EDU, MONDAY), close(true, "经核查成立", DAY_AFTER));

        assertThat(code(grant().decide(upheld))).isEqualTo("objection-upheld");
        assertThat(after(upheld, new RefusePermission(EDU, "公示异议成立", MONDAY)).state())
                .isEqualTo(CaseState.REFUSED);
    }

    @Test
    void without_an_objection_none_is_found_right() {
        assertThat(code(close(true, "理由", DAY_AFTER).decide(running())))
                .isEqualTo("no-objection-raised");
    }

    @Test
    void it_is_done_once() {
        var closed = after(running(), close(false, null, DAY_AFTER));

        assertThat(code(start(EDU, 5).decide(running()))).isEqualTo("already-published");
        assertThat(code(start(EDU, 5).decide(closed))).isEqualTo("already-published");
        assertThat(code(close(false, null, DAY_AFTER).decide(closed))).isEqualTo("not-published");
    }

    @Test
    void only_the_lead_publishes_takes_objections_down_and_closes() {
        var byOther = new ClosePublicity(MZ, false, null, DAY_AFTER, CALENDAR);

        assertThat(code(start(MZ, 5).decide(needed()))).isEqualTo("not-the-lead");
        assertThat(code(object(MZ, MONDAY).decide(running()))).isEqualTo("not-the-lead");
        assertThat(code(byOther.decide(running()))).isEqualTo("not-the-lead");
        assertThat(code(start(EDU, 5).decide(filed()))).isEqualTo("not-in-review");
    }

    private static ApprovalCase needed() {
        return AFiling.with().publicFor(5).agreedOn(MONDAY);
    }

    private static ApprovalCase running() {
        return after(needed(), start(EDU, 5));
    }

    private static StartPublicity start(Actor actor, int workingDays) {
        return new StartPublicity(actor, workingDays, MONDAY, CALENDAR);
    }

    private static RaiseObjection object(Actor actor, LocalDate on) {
        return new RaiseObjection(actor, "校门口交通不便", on, CALENDAR);
    }

    private static ClosePublicity close(boolean upheld, @Nullable String reason, LocalDate on) {
        return new ClosePublicity(EDU, upheld, reason, on, CALENDAR);
    }

    private static GrantPermission grant() {
        return new GrantPermission(EDU, null, DAY_AFTER, CALENDAR);
    }
}
