package cn.lianshen.approval.approvalcase.domain.review;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.FOUNDER;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.agreed;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.day;
import static cn.lianshen.approval.approvalcase.domain.ACase.due;
import static cn.lianshen.approval.approvalcase.domain.ACase.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.AFiling;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Pause;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.Conclusion;
import cn.lianshen.approval.approvalcase.domain.event.PauseReason;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Source: 行政许可法 art. 45. */
class PausesAndLedgerTest {
    private static final LocalDate ACCEPTED = day(9, 21);

    @Test
    void a_pause_takes_its_days_out_of_the_promise_and_does_not_start_it_anew() {
        var resumed = after(accepted(), experts(day(9, 23), day(10, 11)), expertsDone(day(10, 11)));

        assertThat(resumed.timing().pauses())
                .containsExactly(
                        new Pause(PauseReason.EXPERT_REVIEW, day(9, 23), day(10, 11), day(10, 12)));
        assertThat(due(resumed, ClockName.PROMISE)).isEqualTo(day(10, 19));
    }

    @Test
    void while_the_clocks_stand_nobody_knows_when_they_end() {
        var standing = after(accepted(), experts(day(9, 23), day(10, 11)));

        assertThat(standing.timing().paused()).isTrue();
        assertThat(due(standing, ClockName.PROMISE)).isNull();
        assertThat(due(standing, ClockName.HARD)).isNull();
    }

    @Test
    void the_days_of_two_pauses_at_once_are_counted_once() {
        var both =
                after(
                        accepted(),
                        experts(day(9, 22), day(9, 28)),
                        appraisal(day(9, 23)),
                        appraised(day(9, 24)),
                        expertsDone(day(9, 28)));
        var one = after(accepted(), experts(day(9, 22), day(9, 28)), expertsDone(day(9, 28)));

        assertThat(both.timing().pauses()).hasSize(2);
        assertThat(due(both, ClockName.PROMISE)).isEqualTo(day(10, 13));
        assertThat(due(one, ClockName.PROMISE)).isEqualTo(day(10, 13));
    }

    @Test
    void experts_and_a_hearing_that_overlap_count_from_the_first_day_to_the_last() {
        var both =
                after(
                        accepted(),
                        new OfferHearing(EDU, ACCEPTED, CALENDAR),
                        experts(day(9, 22), day(9, 28)),
                        new RequestHearing(FOUNDER, null, day(9, 24), CALENDAR),
                        expertsDone(day(9, 28)),
                        new ScheduleHearing(
                                EDU,
                                day(10, 9),
                                LocalTime.of(9, 30),
                                "三楼会议室",
                                "p-chair",
                                day(9, 28),
                                CALENDAR),
                        new HoldHearing(EDU, "听证笔录", day(10, 9), CALENDAR));

        assertThat(both.timing().paused()).isFalse();
        assertThat(due(both, ClockName.PROMISE)).isEqualTo(day(10, 19));
    }

    @Test
    void the_end_of_one_pause_does_not_end_the_other() {
        var still =
                after(
                        accepted(),
                        experts(day(9, 22), day(9, 28)),
                        appraisal(day(9, 23)),
                        expertsDone(day(9, 28)));

        assertThat(still.timing().paused()).isTrue();
        assertThat(due(still, ClockName.PROMISE)).isNull();
    }

    @Test
    void months_are_longer_by_exactly_the_days_that_were_paused() {
        var inJuly = AFiling.with().acceptedOn(day(7, 1));
        assertThat(due(inJuly, ClockName.HARD)).isEqualTo(day(10, 8));

        var resumed = after(inJuly, experts(day(7, 10), day(7, 19)), expertsDone(day(7, 19)));
        assertThat(due(resumed, ClockName.HARD)).isEqualTo(day(10, 12));
        assertThat(due(resumed, ClockName.DECLARED)).isEqualTo(day(10, 12));
    }

    @Test
    void months_too_are_longer_by_each_day_only_once() {
        var both =
                after(
                        AFiling.with().acceptedOn(day(7, 1)),
                        experts(day(7, 10), day(7, 19)),
                        appraisal(day(7, 12)),
                        appraised(day(7, 14)),
                        expertsDone(day(7, 19)));

        assertThat(due(both, ClockName.HARD)).isEqualTo(day(10, 12));
    }

    @Test
    void a_pause_that_ends_on_its_first_day_takes_that_day() {
        var brief = after(accepted(), experts(day(9, 22), day(9, 22)), expertsDone(day(9, 22)));

        assertThat(due(accepted(), ClockName.PROMISE)).isEqualTo(day(10, 8));
        assertThat(due(brief, ClockName.PROMISE)).isEqualTo(day(10, 9));
    }

    @Test
    void what_a_consulted_bureau_has_for_its_opinion_runs_on() {
        var standing = after(accepted(), experts(day(9, 22), day(9, 28)));

        assertThat(standing.review().consulting().asked())
                .allSatisfy(part -> assertThat(part.deadline().due()).isEqualTo(day(9, 24)));
        assertThat(after(standing, agreed(MZ)).outstanding()).doesNotContain("MZ");
    }

    static List<Function<PauseNotice, CaseCommand>> pausing() {
        return List.of(
                notice -> new CommissionExpertReview(EDU, notice, ACCEPTED, CALENDAR),
                notice -> new BeginExamination(EDU, notice, ACCEPTED, CALENDAR),
                notice ->
                        new SendBackMaterials(
                                EDU, List.of("M12"), "缺页", notice, ACCEPTED, CALENDAR),
                notice -> new SuspendProceedings(EDU, "某市规定", "诉讼未决", notice, ACCEPTED, CALENDAR));
    }

    @ParameterizedTest
    @MethodSource("pausing")
    void no_clock_stands_still_without_a_written_notice_of_how_long(
            Function<PauseNotice, CaseCommand> pausing) {
        var oral = pausing.apply(new PauseNotice(" ", day(9, 30)));
        var past = pausing.apply(new PauseNotice("苍教告〔2026〕1号", ACCEPTED.minusDays(1)));

        assertThat(refusal(oral.decide(accepted())).code()).isEqualTo("notice-incomplete");
        assertThat(refusal(oral.decide(accepted())).field()).isEqualTo("notice");
        assertThat(code(past.decide(accepted()))).isEqualTo("notice-incomplete");
    }

    private static ApprovalCase accepted() {
        return AFiling.with().acceptedOn(ACCEPTED);
    }

    private static CommissionExpertReview experts(LocalDate from, LocalDate until) {
        return new CommissionExpertReview(
                EDU, new PauseNotice("苍教评〔2026〕1号", until), from, CALENDAR);
    }

    private static ConcludeExpertReview expertsDone(LocalDate on) {
        return new ConcludeExpertReview(EDU, Conclusion.AGREE, "专家评审报告", on, CALENDAR);
    }

    private static BeginExamination appraisal(LocalDate from) {
        return new BeginExamination(
                EDU, new PauseNotice("苍教鉴〔2026〕1号", from.plusDays(5)), from, CALENDAR);
    }

    private static EndExamination appraised(LocalDate on) {
        return new EndExamination(EDU, "鉴定报告", on, CALENDAR);
    }
}
