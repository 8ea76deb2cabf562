package cn.lianshen.approval.approvalcase.domain;

import cn.lianshen.approval.approvalcase.domain.event.BreachRecorded;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import java.util.List;
import java.util.stream.Stream;

/** What a command comes to: what happened, or why nothing did. */
public sealed interface Outcome {
    /** The command is carried out by recording these, in this order. */
    record Recorded(List<Happening> happenings) implements Outcome {}

    /** Nothing happened. */
    record Refused(Refusal refusal) implements Outcome {}

    /** Refused, and that it was tried stays on record (违规记录). */
    record Breached(Refusal refusal, BreachRecorded breach) implements Outcome {}

    /** Events without anything confidential beside them. */
    static Outcome recorded(CaseEvent... events) {
        return new Recorded(Stream.of(events).map(Happening::of).toList());
    }

    /** A first event with its confidential text, then others without. */
    static Outcome recorded(Happening first, List<CaseEvent> others) {
        return new Recorded(
                Stream.concat(Stream.of(first), others.stream().map(Happening::of)).toList());
    }

    /** A refusal as an outcome. */
    static Outcome refused(Refusal refusal) {
        return new Refused(refusal);
    }
}
