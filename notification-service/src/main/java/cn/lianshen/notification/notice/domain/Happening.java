package cn.lianshen.notification.notice.domain;

/**
 * Something that happened to a case, with just those fields that somebody is told of. The records
 * of its groups bear the names of the {@code approval.*} events from whose payloads they are read;
 * fields that are not named are passed over, so that the sender may add some, and codes are text,
 * so that it may add some of those.
 */
public sealed interface Happening
        permits IntakeHappening,
                AcceptanceHappening,
                EndHappening,
                OpinionHappening,
                FindingHappening,
                HearingHappening,
                ClockHappening,
                DecisionHappening,
                DeliveryHappening,
                RegistrationHappening,
                StaffHappening,
                AfterGrantHappening {}
