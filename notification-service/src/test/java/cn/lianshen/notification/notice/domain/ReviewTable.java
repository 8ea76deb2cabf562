package cn.lianshen.notification.notice.domain;

import static cn.lianshen.notification.notice.domain.ToldCases.DAY;
import static cn.lianshen.notification.notice.domain.ToldCases.MATERIALS;
import static cn.lianshen.notification.notice.domain.ToldCases.due;
import static cn.lianshen.notification.notice.domain.ToldCases.row;

import cn.lianshen.notification.notice.domain.FindingHappening.ExpertReviewCommissioned;
import cn.lianshen.notification.notice.domain.FindingHappening.ExpertReviewConcluded;
import cn.lianshen.notification.notice.domain.FindingHappening.RectificationOrdered;
import cn.lianshen.notification.notice.domain.FindingHappening.RectificationReported;
import cn.lianshen.notification.notice.domain.FindingHappening.SiteInspected;
import cn.lianshen.notification.notice.domain.FindingHappening.SiteInspectionArranged;
import cn.lianshen.notification.notice.domain.HearingHappening.HearingOffered;
import cn.lianshen.notification.notice.domain.HearingHappening.HearingRequested;
import cn.lianshen.notification.notice.domain.HearingHappening.HearingScheduled;
import cn.lianshen.notification.notice.domain.HearingHappening.HearingWaived;
import cn.lianshen.notification.notice.domain.HearingHappening.ObjectionRaised;
import cn.lianshen.notification.notice.domain.HearingHappening.PublicityClosed;
import cn.lianshen.notification.notice.domain.HearingHappening.PublicityStarted;
import cn.lianshen.notification.notice.domain.OpinionHappening.ConsentPresumed;
import cn.lianshen.notification.notice.domain.OpinionHappening.ConsultationCompleted;
import cn.lianshen.notification.notice.domain.OpinionHappening.ConsultationOpened;
import cn.lianshen.notification.notice.domain.OpinionHappening.MaterialsReplaced;
import cn.lianshen.notification.notice.domain.OpinionHappening.MaterialsSentBack;
import cn.lianshen.notification.notice.domain.OpinionHappening.OpinionRecorded;
import cn.lianshen.notification.notice.domain.OpinionHappening.OpinionReopened;
import cn.lianshen.notification.notice.domain.ToldCases.Told;
import java.time.LocalTime;
import java.util.List;

/** Opinions and materials, site and experts, hearing and publicity. */
final class ReviewTable {
    private ReviewTable() {}

    static List<Told> rows() {
        var asked = new Consultation("MZ", due("OPINION"));
        return List.of(
                row(
                        new ConsultationOpened(List.of(asked)),
                        "founder: consultation-opened",
                        "MZ: opinion-due"),
                row(new ConsultationOpened(List.of())),
                row(new OpinionRecorded("MZ"), "founder: opinion-recorded"),
                row(
                        new ConsentPresumed("MZ"),
                        "founder: consent-presumed",
                        "MZ: own-consent-presumed"),
                row(
                        new ConsultationCompleted(List.of()),
                        "founder: consultation-completed",
                        "EDU: decision-due"),
                row(
                        new ConsultationCompleted(List.of("MZ")),
                        "founder: consultation-completed",
                        "EDU: decision-due-with-objections"),
                row(
                        new OpinionReopened("MZ", MATERIALS, due("OPINION")),
                        "founder: opinion-reopened",
                        "MZ: opinion-due-again"),
                row(new MaterialsSentBack(MATERIALS), "founder: materials-sent-back"),
                row(new MaterialsReplaced(MATERIALS), "EDU: materials-replaced"),
                row(new SiteInspectionArranged(DAY), "founder: site-inspection-arranged"),
                row(new SiteInspected(true, 0), "founder: site-passed"),
                row(new SiteInspected(false, 2), "founder: site-has-faults"),
                row(new RectificationOrdered(DAY), "founder: rectification-ordered"),
                row(new RectificationReported(), "EDU: rectification-reported"),
                row(new ExpertReviewCommissioned(DAY), "founder: expert-review-commissioned"),
                row(new ExpertReviewConcluded(), "founder: expert-review-concluded"),
                row(new HearingOffered(due("HEARING")), "founder: hearing-offered"),
                row(new HearingRequested(), "EDU: hearing-requested"),
                row(new HearingWaived(), "founder: hearing-waived", "EDU: hearing-not-wanted"),
                row(new HearingScheduled(DAY, LocalTime.of(9, 30)), "founder: hearing-scheduled"),
                row(new PublicityStarted(DAY, DAY.plusDays(7)), "founder: publicity-started"),
                row(new PublicityStarted(DAY, null), "founder: publicity-started-open"),
                row(new ObjectionRaised(), "founder: objection-raised"),
                row(new PublicityClosed(false), "founder: publicity-closed"),
                row(new PublicityClosed(true), "founder: objection-upheld"));
    }
}
