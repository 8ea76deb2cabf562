package cn.lianshen.gateway.portal.feedback;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bad rating whose rater may be contacted, and was not yet (差评回访).
 *
 * @param matter what was rated: a case number
 * @param level 2 dissatisfied, 1 very dissatisfied
 * @param replyBy last day; null while that year's working days are unknown
 */
public record CallBack(
        UUID id, String matter, int level, LocalDate ratedOn, @Nullable LocalDate replyBy) {

    public boolean isLate(LocalDate today) {
        return replyBy != null && replyBy.isBefore(today);
    }
}
