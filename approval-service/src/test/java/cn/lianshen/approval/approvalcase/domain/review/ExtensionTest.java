package cn.lianshen.approval.approvalcase.domain.review;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.confidential;
import static cn.lianshen.approval.approvalcase.domain.ACase.day;
import static cn.lianshen.approval.approvalcase.domain.ACase.due;
import static cn.lianshen.approval.approvalcase.domain.ACase.event;
import static cn.lianshen.approval.approvalcase.domain.ACase.filed;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.AFiling;
import cn.lianshen.approval.approvalcase.domain.AFiling.Need;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.Extension;
import cn.lianshen.approval.approvalcase.domain.event.LimitExtended;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source: 行政许可法 art. 42. */
class ExtensionTest {
    private static final LocalDate ACCEPTED = day(7, 1);

    @ParameterizedTest
    @CsvSource({"ORDINARY, 10, 2026-10-21", "JOINT, 15, 2026-10-28"})
    void the_head_of_the_bureau_adds_ten_working_days_the_head_of_government_fifteen(
            Extension manner, int days, LocalDate due) {
        var extended = extend(EDU, manner).decide(accepted());

        assertThat(due(accepted(), ClockName.HARD)).isEqualTo(day(10, 8));
        assertThat(event(extended, LimitExtended.class).workingDays()).isEqualTo(days);
        assertThat(due(after(accepted(), extend(EDU, manner)), ClockName.HARD)).isEqualTo(due);
    }

    @Test
    void the_promise_is_not_moved() {
        var extended = after(accepted(), extend(EDU, Extension.ORDINARY));

        assertThat(due(extended, ClockName.PROMISE))
                .isEqualTo(due(accepted(), ClockName.PROMISE))
                .isEqualTo(day(7, 10));
    }

    @Test
    void it_is_done_once() {
        var extended = after(accepted(), extend(EDU, Extension.ORDINARY));

        assertThat(code(extend(EDU, Extension.JOINT).decide(extended)))
                .isEqualTo("already-extended");
    }

    @Test
    void it_comes_before_the_limit_has_passed() {
        var lastDay = new ExtendLimit(EDU, Extension.ORDINARY, "案情复杂", day(10, 8), CALENDAR);
        var dayAfter = new ExtendLimit(EDU, Extension.ORDINARY, "案情复杂", day(10, 9), CALENDAR);

        assertThat(due(after(accepted(), lastDay), ClockName.HARD)).isEqualTo(day(10, 21));
        assertThat(code(dayAfter.decide(accepted()))).isEqualTo("limit-passed");
    }

    @Test
    void the_reason_is_told_to_the_founder() {
        var silent = new ExtendLimit(EDU, Extension.ORDINARY, " ", day(7, 8), CALENDAR);

        assertThat(code(silent.decide(accepted()))).isEqualTo("reason-required");
        assertThat(confidential(extend(EDU, Extension.ORDINARY).decide(accepted())))
                .isEqualTo("案情复杂");
    }

    @Test
    void fifteen_days_are_for_several_bureaus_together() {
        var alone = AFiling.with().asking().acceptedOn(ACCEPTED);

        assertThat(code(extend(EDU, Extension.JOINT).decide(alone)))
                .isEqualTo("not-a-joint-procedure");
        assertThat(due(after(alone, extend(EDU, Extension.ORDINARY)), ClockName.HARD))
                .isEqualTo(day(10, 21));
    }

    @Test
    void an_item_that_is_no_licence_or_has_no_limit_is_not_extended() {
        var inspection = AFiling.with().without(Need.EXTENSION).acceptedOn(ACCEPTED);
        var unlimited = AFiling.with().noLimit(ClockName.HARD).acceptedOn(ACCEPTED);

        assertThat(code(extend(EDU, Extension.ORDINARY).decide(inspection)))
                .isEqualTo("no-extension-for-item");
        assertThat(code(extend(EDU, Extension.ORDINARY).decide(unlimited)))
                .isEqualTo("no-hard-limit");
    }

    @Test
    void only_the_lead_extends_and_only_in_the_review() {
        assertThat(code(extend(MZ, Extension.ORDINARY).decide(accepted())))
                .isEqualTo("not-the-lead");
        assertThat(code(extend(EDU, Extension.ORDINARY).decide(filed())))
                .isEqualTo("not-in-review");
    }

    private static ApprovalCase accepted() {
        return AFiling.with().acceptedOn(ACCEPTED);
    }

    private static ExtendLimit extend(Actor actor, Extension manner) {
        return new ExtendLimit(actor, manner, "案情复杂", day(7, 8), CALENDAR);
    }
}
