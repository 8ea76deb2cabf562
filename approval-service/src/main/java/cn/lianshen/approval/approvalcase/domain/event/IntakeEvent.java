package cn.lianshen.approval.approvalcase.domain.event;

/** From filing to acceptance, and the ways in which a case ends without a decision (申请与受理). */
public sealed interface IntakeEvent extends CaseEvent
        permits ApplicationFiled,
                PrecheckOpened,
                ApplicationReturned,
                ApplicationResubmitted,
                ApplicationReceived,
                MaterialDemanded,
                SupplementRequested,
                SupplementProvided,
                PreconditionsConfirmed,
                ApplicationAccepted,
                ToleranceGranted,
                ToleratedMaterialsProvided,
                ApplicationTurnedAway,
                ApplicationWithdrawn,
                ProceedingsTerminated {}
