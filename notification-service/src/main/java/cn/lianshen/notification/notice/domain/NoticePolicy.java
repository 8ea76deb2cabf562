package cn.lianshen.notification.notice.domain;

import java.util.List;

/**
 * Who is told what. The founder hears of every step that others take, and of what the founder is to
 * do next; a bureau hears when it is its turn, and by when. Who acts is not told of the own act,
 * except by a receipt for what was handed in and by the end of the case.
 */
public final class NoticePolicy {

    private NoticePolicy() {}

    /**
     * The notices that one happening calls for.
     *
     * @param followed the case, with this happening already remembered
     * @return no two with the same recipient and code
     */
    public static List<Notice> notices(Happening happening, FollowedCase followed) {
        return switch (happening) {
            case IntakeHappening intake -> IntakeNotices.of(intake, followed);
            case AcceptanceHappening acceptance -> AcceptanceNotices.of(acceptance, followed);
            case EndHappening end -> EndNotices.of(end, followed);
            case OpinionHappening opinion -> OpinionNotices.of(opinion, followed);
            case FindingHappening finding -> FindingNotices.of(finding, followed);
            case HearingHappening hearing -> HearingNotices.of(hearing, followed);
            case ClockHappening clock -> ClockNotices.of(clock, followed);
            case DecisionHappening decision -> DecisionNotices.of(decision, followed);
            case DeliveryHappening delivery -> DeliveryNotices.of(delivery, followed);
            case RegistrationHappening registration ->
                    RegistrationNotices.of(registration, followed);
            case StaffHappening staff -> StaffNotices.of(staff, followed);
            case AfterGrantHappening act -> AfterGrantNotices.of(act, followed);
        };
    }
}
