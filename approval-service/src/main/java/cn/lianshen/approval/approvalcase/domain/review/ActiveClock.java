package cn.lianshen.approval.approvalcase.domain.review;

import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.AwaitedRegistration;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Limits;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.Deadline;
import cn.lianshen.approval.clock.domain.RunningClock;
import java.util.List;
import java.util.stream.Stream;

/**
 * A clock that somebody must keep now.
 *
 * @param bureau whose it is
 */
public record ActiveClock(ClockName name, String bureau, RunningClock clock) {

    /** Those that run where the case stands; none while it is suspended. */
    public static List<ActiveClock> of(ApprovalCase it) {
        return Stream.of(ofLead(it), opinions(it), registrations(it))
                .flatMap(clocks -> clocks)
                .toList();
    }

    private static Stream<ActiveClock> ofLead(ApprovalCase it) {
        var limits = Limits.of(it.filing());
        return Stream.of(names(it), delivery(it), commitment(it))
                .flatMap(names -> names)
                .flatMap(
                        name ->
                                limits.running(name, it.timing()).stream()
                                        .map(
                                                clock ->
                                                        new ActiveClock(
                                                                name, it.filing().lead(), clock)));
    }

    private static Stream<ClockName> names(ApprovalCase it) {
        return switch (it.state()) {
            case PRECHECK -> Stream.of(ClockName.PRECHECK);
            case RECEIVED -> Stream.of(ClockName.NOTICE).filter(_ -> !it.intake().notified());
            case REVIEW, DECIDE -> Stream.concat(Limits.HANDLING.stream(), hearing(it));
            default -> Stream.empty();
        };
    }

    /** From the request until the hearing is held. 行政许可法 art. 47. */
    private static Stream<ClockName> hearing(ApprovalCase it) {
        return Stream.of(ClockName.HEARING_HELD).filter(_ -> it.review().hearing().awaited());
    }

    /** Until the result has reached the applicant, whatever else is done. 行政许可法 art. 44. */
    private static Stream<ClockName> delivery(ApprovalCase it) {
        var due = it.state().granted() && it.state() != CaseState.ARCHIVED;
        return Stream.of(ClockName.DELIVERY).filter(_ -> due && !it.ending().delivered());
    }

    /** Until the lead has checked what was promised, whatever else is done. 安阳市政务服务条例 art. 27. */
    private static Stream<ClockName> commitment(ApprovalCase it) {
        var open = it.ending().commitmentOpen() && it.state().granted();
        return Stream.of(ClockName.COMMITMENT).filter(_ -> open);
    }

    private static Stream<ActiveClock> opinions(ApprovalCase it) {
        if (it.state() != CaseState.REVIEW) {
            return Stream.empty();
        }
        var waiting = it.outstanding();
        return it.review().consulting().asked().stream()
                .filter(part -> waiting.contains(part.bureau()))
                .map(part -> of(part.bureau(), part.deadline()));
    }

    private static Stream<ActiveClock> registrations(ApprovalCase it) {
        return it.state().granted()
                ? it.ending().registrationsOpen().stream().flatMap(ActiveClock::registration)
                : Stream.empty();
    }

    private static Stream<ActiveClock> registration(AwaitedRegistration awaited) {
        return Stream.ofNullable(awaited.deadline())
                .map(deadline -> of(awaited.registration().bureau(), deadline));
    }

    private static ActiveClock of(String bureau, Deadline deadline) {
        return new ActiveClock(deadline.clock(), bureau, deadline.running());
    }
}
