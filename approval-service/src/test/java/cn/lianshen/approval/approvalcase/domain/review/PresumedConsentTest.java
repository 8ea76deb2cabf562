package cn.lianshen.approval.approvalcase.domain.review;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.FOUNDER;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.PLATFORM;
import static cn.lianshen.approval.approvalcase.domain.ACase.SCJG;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.agreed;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.day;
import static cn.lianshen.approval.approvalcase.domain.ACase.events;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.AFiling;
import cn.lianshen.approval.approvalcase.domain.AFiling.Need;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.event.Conclusion;
import cn.lianshen.approval.approvalcase.domain.event.ConsentPresumed;
import cn.lianshen.approval.approvalcase.domain.event.ConsultationCompleted;
import cn.lianshen.approval.approvalcase.domain.event.OpinionReopened;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A late bureau counts as agreeing, only where the county's own rule says so. */
class PresumedConsentTest {
    /** The third working day behind acceptance. */
    private static final LocalDate LAST = day(11, 26);

    private static final LocalDate LATE = day(11, 27);

    @Test
    void silence_is_no_consent_unless_the_county_says_so() {
        var plain = AFiling.with().acceptedOn(MONDAY);

        assertThat(code(presume(LATE).decide(plain))).isEqualTo("silence-is-no-consent");
    }

    @Test
    void nobody_is_late_on_the_last_day() {
        assertThat(code(presume(LAST).decide(asked()))).isEqualTo("no-opinion-overdue");
    }

    @Test
    void all_that_are_late_count_as_agreeing_and_the_consultation_is_complete() {
        var objecting = new RecordOpinion(SCJG, Conclusion.OBJECT, "名称重复");
        var late = after(asked(), objecting);

        assertThat(events(presume(LATE).decide(late)))
                .containsExactly(
                        new ConsentPresumed("MZ"),
                        new ConsentPresumed("BB"),
                        new ConsultationCompleted(List.of("SCJG")));
        assertThat(after(late, presume(LATE)).state()).isEqualTo(CaseState.DECIDE);
    }

    @Test
    void it_is_presumed_once_and_a_late_word_comes_too_late() {
        var presumed = after(asked(), presume(LATE));

        assertThat(code(presume(LATE).decide(presumed))).isEqualTo("not-in-review");
        assertThat(code(agreed(MZ).decide(presumed))).isEqualTo("opinion-already-recorded");
    }

    @Test
    void a_bureau_that_is_asked_again_has_its_time_again() {
        var sentBack =
                after(
                        asked(),
                        presume(LATE),
                        new SendBackMaterials(
                                EDU,
                                List.of("M05"),
                                "章程有误",
                                new PauseNotice("告知1号", LATE.plusDays(7)),
                                LATE,
                                CALENDAR));
        var replaced = new ReplaceMaterials(FOUNDER, List.of("M05"), "{}", LATE, CALENDAR);

        assertThat(events(replaced.decide(sentBack)))
                .filteredOn(OpinionReopened.class::isInstance)
                .isNotEmpty();
        assertThat(code(presume(LATE).decide(after(sentBack, replaced))))
                .isEqualTo("no-opinion-overdue");
    }

    @Test
    void only_time_presumes() {
        assertThat(code(new PresumeConsent(EDU, LATE, CALENDAR).decide(asked())))
                .isEqualTo("not-the-system");
    }

    private static PresumeConsent presume(LocalDate on) {
        return new PresumeConsent(PLATFORM, on, CALENDAR);
    }

    private static ApprovalCase asked() {
        return AFiling.with(Need.SILENCE_IS_CONSENT).acceptedOn(MONDAY);
    }
}
