package cn.lianshen.approval.approvalcase.domain.review;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.confidential;
import static cn.lianshen.approval.approvalcase.domain.ACase.day;
import static cn.lianshen.approval.approvalcase.domain.ACase.filed;
import static cn.lianshen.approval.approvalcase.domain.ACase.ripe;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.Actor;
import org.junit.jupiter.api.Test;

/** Source: 行政许可法 art. 45. */
class ExaminationTest {

    @Test
    void tests_and_appraisals_by_others_do_not_count_and_end_with_their_result() {
        var begun = after(ripe(), begin(EDU));
        assertThat(begun.timing().paused()).isTrue();

        var ended = after(begun, end(EDU, "房屋安全鉴定报告"));
        assertThat(ended.timing().paused()).isFalse();
        assertThat(confidential(end(EDU, "房屋安全鉴定报告").decide(begun))).isEqualTo("房屋安全鉴定报告");
    }

    @Test
    void one_runs_at_a_time_and_another_may_follow() {
        var begun = after(ripe(), begin(EDU));
        var again = after(begun, end(EDU, "报告"), begin(EDU));

        assertThat(code(begin(EDU).decide(begun))).isEqualTo("examination-runs");
        assertThat(again.timing().pauses()).hasSize(2);
    }

    @Test
    void nothing_ends_that_did_not_begin_and_nothing_without_a_result() {
        assertThat(code(end(EDU, "报告").decide(ripe()))).isEqualTo("no-examination-runs");
        assertThat(code(end(EDU, " ").decide(after(ripe(), begin(EDU)))))
                .isEqualTo("reason-required");
    }

    @Test
    void only_the_lead_begins_and_ends_it() {
        assertThat(code(begin(MZ).decide(ripe()))).isEqualTo("not-the-lead");
        assertThat(code(end(MZ, "报告").decide(after(ripe(), begin(EDU))))).isEqualTo("not-the-lead");
        assertThat(code(begin(EDU).decide(filed()))).isEqualTo("not-in-review");
    }

    private static BeginExamination begin(Actor actor) {
        var notice = new PauseNotice("苍教鉴〔2026〕1号", day(12, 4));
        return new BeginExamination(actor, notice, MONDAY, CALENDAR);
    }

    private static EndExamination end(Actor actor, String result) {
        return new EndExamination(actor, result, day(12, 4), CALENDAR);
    }
}
