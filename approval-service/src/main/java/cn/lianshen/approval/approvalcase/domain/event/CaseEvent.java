package cn.lianshen.approval.approvalcase.domain.event;

/**
 * Something that happened to a case. Events are the only thing that moves it.
 *
 * <p>They leave the service, so they carry codes and opaque ids only: no names, no free text, no
 * numbers of persons. The one exception is {@link LicenceIssued}, which carries what a licence
 * publishes by law.
 */
public sealed interface CaseEvent
        permits IntakeEvent,
                ReviewEvent,
                ClockEvent,
                DecisionEvent,
                DeliveryEvent,
                StaffEvent,
                AfterGrantEvent,
                NoticeIssued {}
