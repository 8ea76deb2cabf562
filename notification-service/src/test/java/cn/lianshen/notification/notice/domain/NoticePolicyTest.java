package cn.lianshen.notification.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.notification.notice.domain.AcceptanceHappening.ApplicationAccepted;
import cn.lianshen.notification.notice.domain.Deadline.Undetermined;
import cn.lianshen.notification.notice.domain.IntakeHappening.ApplicationFiled;
import cn.lianshen.notification.notice.domain.IntakeHappening.ApplicationReceived;
import cn.lianshen.notification.notice.domain.OpinionHappening.ConsultationCompleted;
import cn.lianshen.notification.notice.domain.OpinionHappening.ConsultationOpened;
import cn.lianshen.notification.notice.domain.RegistrationHappening.RegistrationOpened;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NoticePolicyTest {
    private static final ApplicationFiled FILED =
            new ApplicationFiled("330327052026112302000017", "330327", "p-0001", "EDU");
    private static final Deadline DUE =
            new Deadline("OPINION", LocalDate.parse("2026-12-02"), null);
    private static final Deadline OPEN =
            new Deadline("HARD", null, new Undetermined(LocalDate.parse("2027-02-23"), 2027));

    @Test
    void the_lead_hears_of_a_receipt_and_by_when_to_accept() {
        assertThat(told(new ApplicationReceived(DUE)))
                .contains(
                        bureau(
                                "EDU",
                                "acceptance-due",
                                Map.of("bureau", "EDU", "due", "2026-12-02")));
    }

    @Test
    void each_consulted_bureau_hears_by_when_its_own_opinion_is_due() {
        var later = new Deadline("OPINION", LocalDate.parse("2026-12-04"), null);
        var opened =
                new ConsultationOpened(
                        List.of(new Consultation("SCJG", DUE), new Consultation("MZ", later)));
        assertThat(told(opened))
                .containsExactly(
                        new Notice(
                                founder(),
                                "consultation-opened",
                                new Facts(Map.of("bureaus", "SCJG,MZ"))),
                        bureau("SCJG", "opinion-due", Map.of("due", "2026-12-02")),
                        bureau("MZ", "opinion-due", Map.of("due", "2026-12-04")));
    }

    @Test
    void a_ripe_case_is_the_leads_by_the_day_that_was_promised_at_acceptance() {
        var promise = new Deadline("PROMISE", LocalDate.parse("2026-12-02"), null);
        var accepted =
                FollowedCase.of(FILED).after(new ApplicationAccepted(null, List.of(OPEN, promise)));
        assertThat(NoticePolicy.notices(new ConsultationCompleted(List.of()), accepted))
                .contains(bureau("EDU", "decision-due", Map.of("due", "2026-12-02")));
    }

    @Test
    void objections_are_named_to_the_lead_and_not_to_the_founder() {
        var told = told(new ConsultationCompleted(List.of("BB", "MZ")));
        assertThat(told)
                .contains(bureau("EDU", "decision-due-with-objections", Map.of("bureaus", "BB,MZ")))
                .contains(
                        new Notice(
                                founder(),
                                "consultation-completed",
                                new Facts(Map.of("bureau", "EDU"))));
    }

    @Test
    void the_registrar_hears_when_a_registration_opens() {
        assertThat(told(new RegistrationOpened("SCJG", DUE)))
                .contains(
                        bureau(
                                "SCJG",
                                "registration-due",
                                Map.of("bureau", "SCJG", "due", "2026-12-02")));
    }

    @Test
    void a_day_that_nobody_can_know_is_not_made_up() {
        var promise =
                new Deadline(
                        "PROMISE", null, new Undetermined(LocalDate.parse("2027-01-04"), 2027));
        var accepted = new ApplicationAccepted(null, List.of(promise));
        var followed = FollowedCase.of(FILED).after(accepted);
        assertThat(NoticePolicy.notices(accepted, followed).getFirst().facts().values())
                .containsOnly(
                        Map.entry("bureau", "EDU"),
                        Map.entry("earliest", "2027-01-04"),
                        Map.entry("unannouncedYear", "2027"));
    }

    private static List<Notice> told(Happening happening) {
        return NoticePolicy.notices(happening, FollowedCase.of(FILED).after(happening));
    }

    private static Recipient founder() {
        return Recipient.person("p-0001");
    }

    private static Notice bureau(String code, String notice, Map<String, String> facts) {
        return new Notice(new Recipient("bureau:330327:" + code), notice, new Facts(facts));
    }
}
