package cn.lianshen.approval.approvalcase.steps;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.review.PauseNotice;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a command is asked with to learn whether its moment has come: texts that are long enough,
 * days that lie ahead. Nothing of it is ever recorded.
 */
record Probe(ApprovalCase it, Actor actor, LocalDate today, WorkingCalendar calendar) {
    static final String TEXT = "-";

    /** Makes a step's command from what it is asked with. */
    @FunctionalInterface
    interface Command {
        CaseCommand of(Probe probe);
    }

    /** What stands in the way now; a fault of what was typed does not. */
    Optional<Refusal> against(Command command) {
        return switch (command.of(this).decide(it)) {
            case Outcome.Refused(var refusal) when refusal.kind() != Refusal.Kind.INVALID ->
                    Optional.of(refusal);
            case Outcome.Recorded _, Outcome.Refused _, Outcome.Breached _ -> Optional.empty();
        };
    }

    /** All that the item calls for. */
    List<String> materials() {
        return it.filing().procedure().materials();
    }

    PauseNotice notice() {
        return new PauseNotice(TEXT, today.plusMonths(1));
    }

    /** Whose part it is about: the officer's own bureau, for a supervisor the lead. */
    String bureau() {
        var own = actor.bureau();
        return own != null ? own : it.filing().lead();
    }
}
