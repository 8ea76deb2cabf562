package cn.lianshen.notification.notice.domain;

import static cn.lianshen.notification.notice.domain.ToldCases.FILED;
import static cn.lianshen.notification.notice.domain.ToldCases.MATERIALS;
import static cn.lianshen.notification.notice.domain.ToldCases.due;
import static cn.lianshen.notification.notice.domain.ToldCases.row;

import cn.lianshen.notification.notice.domain.AcceptanceHappening.ApplicationAccepted;
import cn.lianshen.notification.notice.domain.AcceptanceHappening.MaterialDemanded;
import cn.lianshen.notification.notice.domain.AcceptanceHappening.SupplementProvided;
import cn.lianshen.notification.notice.domain.AcceptanceHappening.SupplementRequested;
import cn.lianshen.notification.notice.domain.AcceptanceHappening.ToleranceGranted;
import cn.lianshen.notification.notice.domain.AcceptanceHappening.ToleratedMaterialsProvided;
import cn.lianshen.notification.notice.domain.EndHappening.ApplicationTurnedAway;
import cn.lianshen.notification.notice.domain.EndHappening.ApplicationWithdrawn;
import cn.lianshen.notification.notice.domain.EndHappening.ProceedingsTerminated;
import cn.lianshen.notification.notice.domain.IntakeHappening.ApplicationReceived;
import cn.lianshen.notification.notice.domain.IntakeHappening.ApplicationResubmitted;
import cn.lianshen.notification.notice.domain.IntakeHappening.ApplicationReturned;
import cn.lianshen.notification.notice.domain.IntakeHappening.PrecheckOpened;
import cn.lianshen.notification.notice.domain.ToldCases.Told;
import java.util.List;

/** From filing to acceptance, and the ways to end without a decision. */
final class IntakeTable {
    private IntakeTable() {}

    static List<Told> rows() {
        var promise = List.of(due("PROMISE"));
        return List.of(
                row(FILED, "founder: application-filed"),
                row(
                        new PrecheckOpened(due("PRECHECK")),
                        "founder: precheck-opened",
                        "EDU: precheck-due"),
                row(new ApplicationReturned(due("RESUBMISSION")), "founder: application-returned"),
                row(new ApplicationResubmitted(), "EDU: precheck-due-again"),
                row(
                        new ApplicationReceived(due("NOTICE")),
                        "founder: application-received",
                        "EDU: acceptance-due"),
                row(new MaterialDemanded("SCJG", MATERIALS), "EDU: material-demanded"),
                row(
                        new SupplementRequested(MATERIALS, due("SUPPLEMENT")),
                        "founder: supplement-requested"),
                row(
                        new SupplementProvided(MATERIALS),
                        "founder: supplement-provided",
                        "EDU: supplement-answered"),
                row(new ApplicationAccepted(null, promise), "founder: application-accepted"),
                row(new ApplicationAccepted("ORDINARY", promise), "founder: application-accepted"),
                row(
                        new ApplicationAccepted("DEEMED", promise),
                        "founder: application-deemed-accepted",
                        "EDU: acceptance-deemed"),
                row(
                        new ApplicationAccepted("TOLERANT", promise),
                        "founder: application-accepted-with-tolerance"),
                row(
                        new ToleranceGranted(MATERIALS, due("TOLERANCE")),
                        "founder: tolerance-granted"),
                row(
                        new ToleratedMaterialsProvided(MATERIALS),
                        "founder: tolerated-materials-provided",
                        "EDU: tolerated-materials-in"),
                row(new ApplicationTurnedAway("WRONG_BODY", "SJJY"), "founder: wrong-body"),
                row(
                        new ApplicationTurnedAway("NOT_NEEDED", null),
                        "founder: permission-not-needed"),
                row(
                        new ApplicationTurnedAway("NOT_ACCEPTED", null),
                        "founder: application-not-accepted"),
                row(
                        new ApplicationWithdrawn("BY_APPLICANT"),
                        "founder: application-withdrawn",
                        "EDU: handling-ended"),
                row(
                        new ApplicationWithdrawn("RETURN_LAPSED"),
                        "founder: return-lapsed",
                        "EDU: handling-ended"),
                row(
                        new ApplicationWithdrawn("SUPPLEMENT_LAPSED"),
                        "founder: supplement-lapsed",
                        "EDU: handling-ended"),
                row(
                        new ApplicationWithdrawn("TOLERANCE_LAPSED"),
                        "founder: tolerance-lapsed",
                        "EDU: handling-ended"),
                row(new ProceedingsTerminated("SUBJECT_GONE"), "founder: proceedings-terminated"));
    }
}
