package cn.lianshen.approval.approvalcase.domain.event;

/** The review (审查). */
public sealed interface ReviewEvent extends CaseEvent
        permits ConsultationOpened,
                OpinionRecorded,
                ConsentPresumed,
                ConsultationCompleted,
                OpinionReopened,
                MaterialsSentBack,
                MaterialsReplaced,
                SiteInspectionArranged,
                SiteInspected,
                RectificationOrdered,
                RectificationReported,
                ExpertReviewCommissioned,
                ExpertReviewConcluded,
                HearingOffered,
                HearingRequested,
                HearingWaived,
                HearingScheduled,
                HearingHeld,
                LegalityOpinionRecorded,
                CollectiveDecisionRecorded,
                PublicityStarted,
                ObjectionRaised,
                PublicityClosed {}
