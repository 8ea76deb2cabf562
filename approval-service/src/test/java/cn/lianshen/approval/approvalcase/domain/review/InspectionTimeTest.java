package cn.lianshen.approval.approvalcase.domain.review;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.day;
import static cn.lianshen.approval.approvalcase.domain.ACase.due;
import static cn.lianshen.approval.approvalcase.domain.ACase.event;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.AFiling;
import cn.lianshen.approval.approvalcase.domain.AFiling.Need;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.ClockPaused;
import cn.lianshen.approval.approvalcase.domain.event.PauseReason;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whether the time of an inspection counts is the county's word; 行政许可法 45 does not name it. */
class InspectionTimeTest {
    private static final LocalDate ACCEPTED = day(9, 21);
    private static final LocalDate THERE = day(9, 23);
    private static final PauseNotice NOTICE = new PauseNotice("勘验1号", day(10, 11));
    private static final AFiling STOPPING =
            AFiling.with(Need.SITE_INSPECTION, Need.INSPECTION_STOPS_CLOCK);

    @Test
    void where_it_counts_no_notice_stops_the_clocks() {
        var counts = AFiling.with(Need.SITE_INSPECTION).agreedOn(ACCEPTED);

        assertThat(code(arrange(NOTICE).decide(counts))).isEqualTo("inspection-counts");
        assertThat(after(counts, arrange(null)).timing().paused()).isFalse();
    }

    @Test
    void where_it_does_not_the_clocks_stand_from_the_inspection_to_its_result() {
        var arranged = after(STOPPING.agreedOn(ACCEPTED), arrange(NOTICE));
        assertThat(event(arrange(NOTICE).decide(STOPPING.agreedOn(ACCEPTED)), ClockPaused.class))
                .satisfies(
                        it -> {
                            assertThat(it.reason()).isEqualTo(PauseReason.SITE_INSPECTION);
                            assertThat(it.from()).isEqualTo(THERE);
                        });

        var seen = after(arranged, new RecordSiteInspection(EDU, 0, "合格", day(10, 11), CALENDAR));
        assertThat(seen.timing().paused()).isFalse();
        assertThat(due(seen, ClockName.PROMISE)).isEqualTo(day(10, 19));
    }

    @Test
    void without_a_written_notice_the_time_counts_there_too() {
        var told = after(STOPPING.agreedOn(ACCEPTED), arrange(null));

        assertThat(told.timing().pauses()).isEmpty();
        assertThat(code(arrange(new PauseNotice(" ", THERE)).decide(STOPPING.agreedOn(ACCEPTED))))
                .isEqualTo("notice-incomplete");
    }

    private static ArrangeSiteInspection arrange(@Nullable PauseNotice notice) {
        return new ArrangeSiteInspection(
                EDU, List.of("p-1", "p-2"), THERE, notice, ACCEPTED, CALENDAR);
    }
}
