package cn.lianshen.approval.approvalcase.domain.event;

/** Who works on the case, and what went wrong in the work. */
public sealed interface StaffEvent extends CaseEvent
        permits OfficerAssigned,
                CaseHandedOver,
                CaseReleased,
                OfficerRecused,
                AgentAppointed,
                BreachRecorded {}
