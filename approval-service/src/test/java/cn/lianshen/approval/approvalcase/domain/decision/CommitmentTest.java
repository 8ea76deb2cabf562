package cn.lianshen.approval.approvalcase.domain.decision;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.FOUNDER;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.day;
import static cn.lianshen.approval.approvalcase.domain.ACase.due;
import static cn.lianshen.approval.approvalcase.domain.ACase.event;
import static cn.lianshen.approval.approvalcase.domain.ACase.events;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.AFiling;
import cn.lianshen.approval.approvalcase.domain.AFiling.Need;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.OpenTask;
import cn.lianshen.approval.approvalcase.domain.delivery.ArchiveCase;
import cn.lianshen.approval.approvalcase.domain.delivery.DeliverResult;
import cn.lianshen.approval.approvalcase.domain.delivery.IssueLicence;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationAccepted;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.CommitmentAccepted;
import cn.lianshen.approval.approvalcase.domain.event.CommitmentChecked;
import cn.lianshen.approval.approvalcase.domain.event.DeliveryManner;
import cn.lianshen.approval.approvalcase.domain.event.PermissionAnnulled;
import cn.lianshen.approval.approvalcase.domain.event.PermissionGranted;
import cn.lianshen.approval.approvalcase.domain.intake.ProvideSupplement;
import cn.lianshen.approval.approvalcase.domain.intake.RequestSupplement;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 告知承诺. Source: 安阳市政务服务条例 art. 25–27; 优化营商环境条例 art. 40. */
class CommitmentTest {
    private static final LocalDate TODAY = day(9, 21);

    @Test
    void decided_on_the_spot_against_a_promise_which_is_checked_later() {
        var events = ACase.events(promise(EDU, "M20").decide(received()));

        assertThat(events)
                .hasExactlyElementsOfTypes(
                        ApplicationAccepted.class,
                        CommitmentAccepted.class,
                        PermissionGranted.class);
        assertThat(granted().state()).isEqualTo(CaseState.GRANTED);
        assertThat(granted().ending().commitmentOpen()).isTrue();
        assertThat(due(granted(), ClockName.COMMITMENT)).isEqualTo(day(11, 23));
        assertThat(due(granted(), ClockName.DELIVERY)).isEqualTo(day(10, 12));
    }

    @Test
    void what_directly_concerns_safety_or_health_is_shown_and_not_promised() {
        assertThat(code(promise(EDU, "M20", "M17").decide(received())))
                .isEqualTo("material-needs-proof");
    }

    @Test
    void a_promise_names_materials_of_the_list() {
        assertThat(code(promise(EDU).decide(received()))).isEqualTo("materials-required");
        assertThat(code(promise(EDU, "M99").decide(received()))).isEqualTo("material-not-on-list");
    }

    @Test
    void it_is_offered_only_where_the_county_has_it() {
        assertThat(code(promise(EDU, "M20").decide(AFiling.with().filedOn(TODAY))))
                .isEqualTo("commitment-not-offered");
    }

    @Test
    void only_the_lead_decides_so_and_only_at_receipt() {
        assertThat(code(promise(MZ, "M20").decide(received()))).isEqualTo("not-the-lead");
        assertThat(code(promise(EDU, "M20").decide(granted())))
                .isEqualTo("not-awaiting-acceptance");
    }

    @Test
    void after_an_overdue_notice_the_case_is_accepted_already() {
        var late = new DecideOnCommitment(EDU, List.of("M20"), day(9, 30), CALENDAR);

        assertThat(code(late.decide(received()))).isEqualTo("deemed-accepted");
    }

    @Test
    void after_a_supplement_the_day_of_the_full_answer_is_the_day_of_acceptance() {
        var answered =
                after(
                        received(),
                        new RequestSupplement(EDU, List.of("M12"), "缺少材料", TODAY, CALENDAR),
                        new ProvideSupplement(FOUNDER, List.of("M12"), "{}", day(9, 23)));
        var later = new DecideOnCommitment(EDU, List.of("M20"), day(9, 28), CALENDAR);

        assertThat(event(later.decide(answered), ApplicationAccepted.class).acceptedOn())
                .isEqualTo(day(9, 23));
    }

    @Test
    void a_promise_that_was_kept_closes_the_matter() {
        var checked = after(granted(), check(EDU, true, null));

        assertThat(checked.state()).isEqualTo(CaseState.GRANTED);
        assertThat(checked.ending().commitmentOpen()).isFalse();
        assertThat(code(check(EDU, true, null).decide(checked))).isEqualTo("no-commitment-open");
    }

    @Test
    void a_promise_that_was_broken_annuls_the_permission() {
        var outcome = check(EDU, false, "未取得食品经营许可").decide(granted());

        assertThat(ACase.events(outcome))
                .hasExactlyElementsOfTypes(CommitmentChecked.class, PermissionAnnulled.class);
        assertThat(after(granted(), check(EDU, false, "未取得食品经营许可")).state())
                .isEqualTo(CaseState.ANNULLED);
    }

    @Test
    void a_broken_promise_is_reasoned_and_found_by_the_lead() {
        assertThat(code(check(EDU, false, " ").decide(granted()))).isEqualTo("reason-required");
        assertThat(code(check(MZ, true, null).decide(granted()))).isEqualTo("not-the-lead");
        assertThat(code(check(EDU, true, null).decide(received()))).isEqualTo("not-granted");
        assertThat(code(check(EDU, true, null).decide(ACase.granted())))
                .isEqualTo("no-commitment-open");
    }

    @Test
    void the_check_stays_on_the_leads_list_and_keeps_the_case_from_the_archive() {
        var done =
                after(
                        AFiling.with(Need.COMMITMENT).registering().filedOn(TODAY),
                        promise(EDU, "M20"),
                        new IssueLicence(EDU, ACase.licence(), TODAY, CALENDAR),
                        new DeliverResult(EDU, DeliveryManner.IN_PERSON, TODAY));

        assertThat(OpenTask.of(done))
                .containsExactly(new OpenTask("EDU", OpenTask.Kind.CHECK_COMMITMENT, day(11, 23)));
        assertThat(code(new ArchiveCase(EDU).decide(done))).isEqualTo("commitment-unchecked");
    }

    private static ApprovalCase received() {
        return AFiling.with(Need.COMMITMENT).filedOn(TODAY);
    }

    private static ApprovalCase granted() {
        return after(received(), promise(EDU, "M20"));
    }

    private static DecideOnCommitment promise(Actor actor, String... materials) {
        return new DecideOnCommitment(actor, List.of(materials), TODAY, CALENDAR);
    }

    private static CheckCommitment check(Actor actor, boolean kept, @Nullable String reason) {
        return new CheckCommitment(actor, kept, reason);
    }
}
