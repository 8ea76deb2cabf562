package cn.lianshen.approval.approvalcase.domain;

import java.util.List;

/** What a command comes to: what happened, or why nothing did. */
public sealed interface Outcome {
    /** The command is carried out by recording these, in this order. */
    record Recorded(List<Happening> happenings) implements Outcome {}

    /** Nothing happened. */
    record Refused(Refusal refusal) implements Outcome {}

    /** Events without anything confidential beside them. */
    static Outcome recorded(CaseEvent... events) {
        return new Recorded(List.of(events).stream().map(Happening::of).toList());
    }

    /** A first event with its confidential text, then others without. */
    static Outcome recorded(Happening first, List<CaseEvent> others) {
        var all = new java.util.ArrayList<Happening>();
        all.add(first);
        others.forEach(event -> all.add(Happening.of(event)));
        return new Recorded(List.copyOf(all));
    }

    /** A refusal as an outcome. */
    static Outcome refused(Refusal refusal) {
        return new Refused(refusal);
    }
}
