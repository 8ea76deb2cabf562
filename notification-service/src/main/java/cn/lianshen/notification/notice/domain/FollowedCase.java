package cn.lianshen.notification.notice.domain;

import java.util.List;
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
    public static FollowedCase of(IntakeHappening.ApplicationFiled filed) {
        return new FollowedCase(
                filed.caseNumber(), filed.region(), filed.founderId(), filed.lead(), null);
    }

    /** The case with what later notices need of this happening. */
    public FollowedCase after(Happening happening) {
        return happening instanceof MovesDeadlines moved
                ? moved.of(Deadline.PROMISE).map(this::promised).orElse(this)
                : this;
    }

    private FollowedCase promised(Deadline promised) {
        return new FollowedCase(caseNumber, region, founderId, lead, promised);
    }

    Facts leadFacts() {
        return Facts.none().bureau(lead);
    }

    /** Who decides, and by when that is promised. */
    Facts decisionFacts() {
        return leadFacts().by(promise);
    }

    Notice founderIsTold(String code, Facts facts) {
        return new Notice(Recipient.person(founderId), code, facts);
    }

    Notice leadIsTold(String code, Facts facts) {
        return toBureau(lead, code, facts);
    }

    Notice toBureau(String bureau, String code, Facts facts) {
        return new Notice(Recipient.bureau(region, bureau), code, facts);
    }

    List<Notice> toFounder(String code, Facts facts) {
        return List.of(founderIsTold(code, facts));
    }

    List<Notice> toLead(String code, Facts facts) {
        return List.of(leadIsTold(code, facts));
    }

    List<Notice> toBoth(String founderCode, String leadCode, Facts facts) {
        return List.of(founderIsTold(founderCode, facts), leadIsTold(leadCode, facts));
    }
}
