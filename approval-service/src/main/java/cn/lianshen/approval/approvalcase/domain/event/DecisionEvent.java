package cn.lianshen.approval.approvalcase.domain.event;

/** The decision (决定). */
public sealed interface DecisionEvent extends CaseEvent
        permits PermissionGranted,
                PermissionRefused,
                InspectionConcluded,
                CommitmentAccepted,
                CommitmentChecked {}
