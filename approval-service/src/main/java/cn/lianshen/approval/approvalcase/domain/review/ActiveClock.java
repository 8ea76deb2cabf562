package cn.lianshen.approval.approvalcase.domain.review;

import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Limits;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.Deadline;
import cn.lianshen.approval.clock.domain.Limit;
import cn.lianshen.approval.clock.domain.RunningClock;
import java.util.List;
import java.util.stream.Stream;

/**
 * A clock that somebody must keep now.
 *
 * @param bureau whose it is
 */
record ActiveClock(ClockName name, String bureau, RunningClock clock) {

    static List<ActiveClock> of(ApprovalCase it) {
        return Stream.concat(ofCase(it), opinions(it)).toList();
    }

    private static Stream<ActiveClock> ofCase(ApprovalCase it) {
        var limits = Limits.of(it.filing());
        return Stream.concat(names(it), commitment(it))
                .flatMap(
                        name ->
                                limits.running(name, it.timing()).stream()
                                        .map(
                                                clock ->
                                                        new ActiveClock(
                                                                name, keeper(name, it), clock)));
    }

    private static Stream<ClockName> names(ApprovalCase it) {
        return switch (it.state()) {
            case PRECHECK -> Stream.of(ClockName.PRECHECK);
            case RECEIVED -> Stream.of(ClockName.NOTICE).filter(_ -> !it.intake().notified());
            case REVIEW, DECIDE -> Stream.of(ClockName.HARD, ClockName.DECLARED, ClockName.PROMISE);
            case GRANTED, ISSUED, DONE -> delivery(it);
            case REGISTER, REGISTRATION_REFUSED ->
                    Stream.concat(Stream.of(ClockName.REGISTRATION), delivery(it));
            default -> Stream.empty();
        };
    }

    /** Until the result has reached the applicant, whatever else is done. 行政许可法 art. 44. */
    private static Stream<ClockName> delivery(ApprovalCase it) {
        return Stream.of(ClockName.DELIVERY).filter(_ -> !it.ending().delivered());
    }

    /** Until the lead has checked what was promised, whatever else is done. 安阳市政务服务条例 art. 27. */
    private static Stream<ClockName> commitment(ApprovalCase it) {
        var open = it.ending().commitmentOpen() && it.state().granted();
        return Stream.of(ClockName.COMMITMENT).filter(_ -> open);
    }

    private static String keeper(ClockName name, ApprovalCase it) {
        var left = it.ending().registrationsLeft();
        return name == ClockName.REGISTRATION && !left.isEmpty()
                ? left.getFirst().bureau()
                : it.filing().lead();
    }

    private static Stream<ActiveClock> opinions(ApprovalCase it) {
        if (it.state() != CaseState.REVIEW) {
            return Stream.empty();
        }
        var waiting = it.outstanding();
        return it.review().consulting().asked().stream()
                .filter(part -> waiting.contains(part.bureau()))
                .map(
                        part ->
                                new ActiveClock(
                                        ClockName.OPINION, part.bureau(), clock(part.deadline())));
    }

    private static RunningClock clock(Deadline deadline) {
        return RunningClock.started(
                new Limit(deadline.amount(), deadline.unit()), deadline.startedOn());
    }
}
