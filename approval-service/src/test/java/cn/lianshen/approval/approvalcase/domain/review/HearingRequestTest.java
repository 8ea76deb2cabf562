package cn.lianshen.approval.approvalcase.domain.review;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.FOUNDER;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.PLATFORM;
import static cn.lianshen.approval.approvalcase.domain.ACase.STRANGER;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.day;
import static cn.lianshen.approval.approvalcase.domain.ACase.due;
import static cn.lianshen.approval.approvalcase.domain.ACase.event;
import static cn.lianshen.approval.approvalcase.domain.ACase.filed;
import static cn.lianshen.approval.approvalcase.domain.ACase.refusal;
import static cn.lianshen.approval.approvalcase.domain.ACase.ripe;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.AFiling;
import cn.lianshen.approval.approvalcase.domain.AFiling.Need;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Hearing;
import cn.lianshen.approval.approvalcase.domain.OpenPart;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.decision.GrantPermission;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.ClockPaused;
import cn.lianshen.approval.approvalcase.domain.event.PauseReason;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Source: 行政许可法 art. 45–47. */
class HearingRequestTest {
    private static final LocalDate LAST_DAY = day(11, 30);
    private static final LocalDate DAY_AFTER = day(12, 1);

    @Test
    void those_concerned_have_five_working_days_to_ask() {
        assertThat(due(offered(), ClockName.HEARING)).isEqualTo(LAST_DAY);
        assertThat(offered().review().open()).containsExactly(OpenPart.HEARING);
        assertThat(offered().timing().paused()).isFalse();
    }

    @Test
    void nothing_is_decided_while_a_hearing_may_be_asked_for() {
        var grant = new GrantPermission(EDU, null, MONDAY, CALENDAR);

        assertThat(refusal(grant.decide(offered())).values()).containsExactly("HEARING");
    }

    @Test
    void a_hearing_is_offered_once_by_the_lead_where_the_item_knows_it() {
        var inspection = AFiling.with().without(Need.HEARING).agreedOn(MONDAY);

        assertThat(code(offer(EDU).decide(offered()))).isEqualTo("hearing-already-offered");
        assertThat(code(offer(MZ).decide(ripe()))).isEqualTo("not-the-lead");
        assertThat(code(offer(EDU).decide(inspection))).isEqualTo("no-hearing-for-item");
        assertThat(code(offer(EDU).decide(filed()))).isEqualTo("not-in-review");
    }

    @Test
    void a_request_stops_the_clocks_and_says_for_how_long() {
        var pause = event(request(FOUNDER, day(11, 24)).decide(offered()), ClockPaused.class);

        assertThat(pause.reason()).isEqualTo(PauseReason.HEARING);
        assertThat(pause.from()).isEqualTo(day(11, 24));
        assertThat(pause.expectedUntil()).isEqualTo(day(12, 22));
        assertThat(pause.notice()).isEqualTo(ACase.filing().caseNumber() + "-TZ");
    }

    @Test
    void a_request_is_in_time_until_the_end_of_the_fifth_working_day() {
        assertThat(after(offered(), request(FOUNDER, LAST_DAY)).review().hearing().state())
                .isEqualTo(Hearing.State.REQUESTED);
        assertThat(code(request(FOUNDER, DAY_AFTER).decide(offered())))
                .isEqualTo("hearing-request-too-late");
    }

    @Test
    void only_the_applicant_asks_and_only_once_offered() {
        var asked = after(offered(), request(FOUNDER, MONDAY));

        assertThat(code(request(STRANGER, MONDAY).decide(offered())))
                .isEqualTo("not-the-applicant");
        assertThat(code(request(FOUNDER, MONDAY).decide(ripe()))).isEqualTo("no-hearing-offered");
        assertThat(code(request(FOUNDER, MONDAY).decide(asked))).isEqualTo("no-hearing-offered");
    }

    @Test
    void the_applicant_may_give_the_hearing_up_at_once() {
        var waived = after(offered(), new WaiveHearing(FOUNDER, MONDAY));

        assertThat(waived.state()).isEqualTo(CaseState.DECIDE);
        assertThat(code(request(FOUNDER, MONDAY).decide(waived))).isEqualTo("no-hearing-offered");
        assertThat(code(new WaiveHearing(FOUNDER, MONDAY).decide(waived)))
                .isEqualTo("no-hearing-offered");
    }

    @Test
    void nobody_gives_it_up_for_the_applicant_while_there_is_time() {
        assertThat(
                        List.of(EDU, STRANGER, PLATFORM, MZ).stream()
                                .map(actor -> new WaiveHearing(actor, LAST_DAY))
                                .map(waive -> refusal(waive.decide(offered())).kind()))
                .containsOnly(Refusal.Kind.NOT_ALLOWED);
    }

    @Test
    void once_the_time_is_over_the_lead_or_the_platform_goes_on() {
        assertThat(after(offered(), new WaiveHearing(EDU, DAY_AFTER)).state())
                .isEqualTo(CaseState.DECIDE);
        assertThat(after(offered(), new WaiveHearing(PLATFORM, DAY_AFTER)).state())
                .isEqualTo(CaseState.DECIDE);
    }

    @Test
    void even_then_no_stranger_and_no_other_bureau_closes_the_offer() {
        assertThat(code(new WaiveHearing(STRANGER, DAY_AFTER).decide(offered())))
                .isEqualTo("not-the-applicant");
        assertThat(code(new WaiveHearing(MZ, DAY_AFTER).decide(offered())))
                .isEqualTo("not-the-lead");
    }

    private static ApprovalCase offered() {
        return after(ripe(), offer(EDU));
    }

    private static OfferHearing offer(Actor actor) {
        return new OfferHearing(actor, MONDAY, CALENDAR);
    }

    private static RequestHearing request(Actor actor, LocalDate on) {
        return new RequestHearing(actor, null, on, CALENDAR);
    }
}
