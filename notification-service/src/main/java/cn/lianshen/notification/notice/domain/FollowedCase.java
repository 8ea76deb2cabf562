package cn.lianshen.notification.notice.domain;

import org.jspecify.annotations.Nullable;

/**
 * What must be remembered of a case to tell people of its later events.
 *
 * @param caseNumber 办件编号, by which people know the case
 * @param region GB/T 2260 code of the county
 * @param founderId token subject of the founder
 * @param lead code of the bureau that accepts and decides (牵头部门)
 * @param promise by when the lead has promised to decide; null until the case is accepted
 */
public record FollowedCase(
        String caseNumber,
        String region,
        String founderId,
        String lead,
        @Nullable Deadline promise) {

    /** The case as it begins. */
    public static FollowedCase of(Happening.ApplicationFiled filed) {
        return new FollowedCase(
                filed.caseNumber(), filed.region(), filed.founderId(), filed.lead(), null);
    }

    /** The case with what later notices need of this happening. */
    public FollowedCase after(Happening happening) {
        return happening instanceof Happening.ApplicationAccepted accepted
                ? promised(accepted)
                : this;
    }

    Recipient founder() {
        return Recipient.person(founderId);
    }

    Recipient bureau(String code) {
        return Recipient.bureau(region, code);
    }

    private FollowedCase promised(Happening.ApplicationAccepted accepted) {
        var promised =
                accepted.deadlines().stream()
                        .filter(deadline -> deadline.clock().equals(Deadline.PROMISE))
                        .findFirst()
                        .orElse(promise);
        return new FollowedCase(caseNumber, region, founderId, lead, promised);
    }
}
