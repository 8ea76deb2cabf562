package cn.lianshen.approval.approvalcase.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line of a bureau's worklist (待办).
 *
 * @param due the day it is due or, when that is undetermined, the earliest day it can be
 */
public record OpenTask(String bureau, Kind kind, LocalDate due) {
    /** What is to be done. */
    public enum Kind {
        /** 受理 */
        ACCEPT,
        /** 出具意见 */
        GIVE_OPINION,
        /** 作出决定 */
        DECIDE,
        /** 制证 */
        ISSUE_LICENCE,
        /** 办理登记 */
        REGISTER
    }

    /** Everything that is open in a case, derived from where it stands. */
    public static Set<OpenTask> of(ApprovalCase approvalCase) {
        return switch (approvalCase.state()) {
            case RECEIVED -> lead(approvalCase, Kind.ACCEPT, ClockName.NOTICE);
            case REVIEW -> opinions(approvalCase);
            case DECIDE -> lead(approvalCase, Kind.DECIDE, ClockName.PROMISE);
            case GRANTED -> lead(approvalCase, Kind.ISSUE_LICENCE, ClockName.DELIVERY);
            case REGISTER, REGISTRATION_REFUSED -> registration(approvalCase);
            default -> Set.of();
        };
    }

    private static Set<OpenTask> opinions(ApprovalCase approvalCase) {
        List<String> waiting = approvalCase.outstanding();
        return approvalCase.consultations().stream()
                .filter(asked -> waiting.contains(asked.bureau()))
                .map(asked -> task(asked.bureau(), Kind.GIVE_OPINION, asked.deadline()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<OpenTask> lead(ApprovalCase approvalCase, Kind kind, ClockName clock) {
        return Set.of(task(approvalCase.filing().lead(), kind, approvalCase.deadline(clock)));
    }

    private static Set<OpenTask> registration(ApprovalCase approvalCase) {
        var due = approvalCase.deadline(ClockName.REGISTRATION);
        return Set.of(task(approvalCase.filing().registrar(), Kind.REGISTER, due));
    }

    private static OpenTask task(String bureau, Kind kind, @Nullable Deadline deadline) {
        if (deadline == null) {
            throw new IllegalStateException("no clock runs for " + kind);
        }
        return new OpenTask(bureau, kind, deadline.soonest());
    }
}
