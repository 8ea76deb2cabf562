package cn.lianshen.approval.approvalcase.domain.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A precondition (前置条件) as it stood when the case was filed.
 *
 * @param code of its row, or {@code INSPECTION-} and a bureau
 * @param until last day on which what meets it is not too old; null when it does not age
 */
public record PinnedPrecondition(String code, Standing standing, @Nullable LocalDate until) {

    /** Who says that it is met. */
    public enum Standing {
        /** 已核验: the told facts do. */
        MET,
        /** 须由牵头部门在平台确认后方可准予. */
        TO_CONFIRM,
        /** 由经办人审查，不要求在平台留痕. */
        TO_JUDGE
    }

    /** Whether what met it has grown too old by that day. */
    public boolean lapsed(LocalDate on) {
        return standing == Standing.MET && until != null && on.isAfter(until);
    }
}
