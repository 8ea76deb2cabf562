package cn.lianshen.approval.approvalcase.domain;

import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.Deadline;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of a bureau's worklist (待办).
 *
 * @param due the day it is due or, when that is undetermined, the earliest day it can be
 */
public record OpenTask(String bureau, Kind kind, LocalDate due) {
    /** What is to be done. */
    public enum Kind {
        /** 网上预审 */
        PRECHECK,
        /** 受理 */
        ACCEPT,
        /** 出具意见 */
        GIVE_OPINION,
        /** 推进审查: what the decision waits for besides the opinions. */
        CONTINUE_REVIEW,
        /** 作出决定 */
        DECIDE,
        /** 恢复办理 */
        RESUME,
        /** 制证 */
        ISSUE_LICENCE,
        /** 收回许可证 */
        TAKE_BACK_LICENCE,
        /** 办理登记 */
        REGISTER,
        /** 送达 */
        DELIVER,
        /** 核查承诺 */
        CHECK_COMMITMENT
    }

    /** Everything that is open in a case, derived from where it stands. */
    public static Set<OpenTask> of(ApprovalCase it) {
        return Stream.of(ofState(it), delivery(it), commitment(it))
                .flatMap(tasks -> tasks)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<OpenTask> ofState(ApprovalCase it) {
        return switch (it.state()) {
            case PRECHECK -> lead(it, Kind.PRECHECK, ClockName.PRECHECK);
            case RECEIVED -> acceptance(it);
            case REVIEW -> Stream.concat(opinions(it), review(it));
            case DECIDE -> lead(it, Kind.DECIDE, handling(it));
            case SUSPENDED -> lead(it, Kind.RESUME, handling(it));
            case GRANTED -> lead(it, Kind.ISSUE_LICENCE, ClockName.DELIVERY);
            case ISSUED -> lead(it, Kind.TAKE_BACK_LICENCE, ClockName.DELIVERY);
            case REGISTER, REGISTRATION_REFUSED -> registrations(it);
            default -> Stream.empty();
        };
    }

    /** After the full answer to the notice nothing is left to wait for (行政许可法 32). */
    private static Stream<OpenTask> acceptance(ApprovalCase it) {
        var supplied = it.intake().suppliedOn();
        return supplied == null
                ? lead(it, Kind.ACCEPT, ClockName.NOTICE)
                : Stream.of(new OpenTask(it.filing().lead(), Kind.ACCEPT, supplied));
    }

    private static Stream<OpenTask> opinions(ApprovalCase it) {
        var waiting = it.outstanding();
        return it.review().consulting().asked().stream()
                .filter(part -> waiting.contains(part.bureau()))
                .map(part -> task(part.bureau(), Kind.GIVE_OPINION, part.deadline()));
    }

    private static Stream<OpenTask> review(ApprovalCase it) {
        var others = it.review().open().stream().anyMatch(part -> part != OpenPart.CONSULTATION);
        return others ? lead(it, Kind.CONTINUE_REVIEW, handling(it)) : Stream.empty();
    }

    /** The promise; where the county promises nothing, the law. */
    private static ClockName handling(ApprovalCase it) {
        return Stream.of(ClockName.PROMISE, ClockName.HARD, ClockName.DECLARED)
                .filter(clock -> it.deadline(clock) != null)
                .findFirst()
                .orElse(ClockName.NOTICE);
    }

    /** One line a bureau, due when the first of its acts is. */
    private static Stream<OpenTask> registrations(ApprovalCase it) {
        return it.ending().registrationsOpen().stream()
                .map(one -> task(one.registration().bureau(), Kind.REGISTER, one.deadline()))
                .collect(
                        Collectors.toMap(
                                OpenTask::bureau,
                                task -> task,
                                BinaryOperator.minBy(Comparator.comparing(OpenTask::due))))
                .values()
                .stream();
    }

    /** The result reaches the applicant in ten working days (行政许可法 44); a conclusion at once. */
    private static Stream<OpenTask> delivery(ApprovalCase it) {
        var started = it.deadline(ClockName.DELIVERY) != null;
        return it.ending().undelivered() && !it.over()
                ? lead(it, Kind.DELIVER, started ? ClockName.DELIVERY : handling(it))
                : Stream.empty();
    }

    private static Stream<OpenTask> commitment(ApprovalCase it) {
        return it.ending().commitmentOpen() && !it.state().closed()
                ? lead(it, Kind.CHECK_COMMITMENT, ClockName.COMMITMENT)
                : Stream.empty();
    }

    private static Stream<OpenTask> lead(ApprovalCase it, Kind kind, ClockName clock) {
        return Stream.of(task(it.filing().lead(), kind, it.deadline(clock)));
    }

    private static OpenTask task(String bureau, Kind kind, @Nullable Deadline deadline) {
        if (deadline == null) {
            throw new IllegalStateException("no clock runs for " + kind);
        }
        return new OpenTask(bureau, kind, deadline.soonest());
    }
}
