package cn.lianshen.approval.approvalcase.domain.review;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.AwaitedRegistration;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Limits;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.Consultation;
import cn.lianshen.approval.approvalcase.domain.event.Deadline;
import cn.lianshen.approval.approvalcase.domain.event.DeadlinesProjected;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The calendar has changed: due dates are derived anew (重新推算), those of consulted and of
 * registering bureaus too. Refused when nothing changes.
 *
 * @param calendarVersion fingerprint of the calendar
 */
public record ProjectDeadlines(Actor actor, String calendarVersion, WorkingCalendar calendar)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        var changed = moves(it).map(Move::after).distinct().toList();
        return Check.bySystem(it, actor)
                .and(!it.over(), Refusal.conflict("case-ended"))
                .and(!changed.isEmpty(), Refusal.conflict("nothing-changes"))
                .then(() -> Outcome.recorded(new DeadlinesProjected(calendarVersion, changed)));
    }

    /**
     * A due date that is another one by this calendar.
     *
     * @param before absent for a clock that the case told nothing of yet
     */
    public record Move(@Nullable Deadline before, Deadline after) {}

    /** What would change; nothing for a case that is over. */
    public Stream<Move> moves(ApprovalCase it) {
        return it.over() ? Stream.empty() : Stream.concat(ofCase(it), ofBureaus(it)).distinct();
    }

    private Stream<Move> ofCase(ApprovalCase it) {
        var limits = Limits.of(it.filing());
        return Stream.of(ClockName.values())
                .filter(clock -> matters(clock, it.state()))
                .flatMap(
                        clock ->
                                limits.running(clock, it.timing()).stream()
                                        .map(run -> Deadline.of(clock, run, calendar)))
                .map(deadline -> new Move(it.deadline(deadline.clock()), deadline))
                .filter(move -> !move.after().equals(move.before()));
    }

    private Stream<Move> ofBureaus(ApprovalCase it) {
        var opinions =
                it.state().underReview()
                        ? it.review().consulting().asked().stream().map(Consultation::deadline)
                        : Stream.<Deadline>empty();
        var registrations =
                it.ending().registrationsOpen().stream()
                        .map(AwaitedRegistration::deadline)
                        .filter(Objects::nonNull);
        return Stream.concat(opinions, registrations)
                .flatMap(known -> moved(known).stream())
                .distinct();
    }

    private Optional<Move> moved(Deadline known) {
        return Optional.of(Deadline.of(known.clock(), known.running(), calendar))
                .filter(now -> !now.equals(known))
                .map(now -> new Move(known, now));
    }

    /** Whether the clock still says something where the case stands. */
    private static boolean matters(ClockName clock, CaseState state) {
        return switch (clock) {
            case PRECHECK -> state == CaseState.PRECHECK;
            case RESUBMISSION -> state == CaseState.RETURNED;
            case NOTICE -> state == CaseState.RECEIVED;
            case SUPPLEMENT -> state == CaseState.SUPPLEMENT;
            case HARD, DECLARED, PROMISE, TOLERANCE, HEARING, HEARING_HELD, PUBLICITY ->
                    state.underReview();
            case DELIVERY, COMMITMENT -> state.granted();
            case OPINION, REGISTRATION -> false;
        };
    }
}
