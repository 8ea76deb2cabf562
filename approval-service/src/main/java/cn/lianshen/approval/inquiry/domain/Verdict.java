package cn.lianshen.approval.inquiry.domain;

import cn.lianshen.approval.approvalcase.domain.event.Deadline;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether something was done in time. */
public enum Verdict {
    /** 按时. */
    IN_TIME("I"),
    /** 逾期. */
    LATE("L"),
    /** The due date is not known yet, and its earliest day has passed. */
    UNKNOWN("U"),
    /** There was no such limit. */
    NO_LIMIT("-");

    private final String letter;

    Verdict(String letter) {
        this.letter = letter;
    }

    /** By the due date that the case carried on that day; its pauses are in it. */
    public static Verdict on(LocalDate day, @Nullable Deadline deadline) {
        if (deadline == null) {
            return NO_LIMIT;
        }
        if (!day.isAfter(deadline.soonest())) {
            return IN_TIME;
        }
        return deadline.due() == null ? UNKNOWN : LATE;
    }

    /** One letter for it. */
    public String letter() {
        return letter;
    }

    /** What a letter stands for. */
    public static Verdict of(String letter) {
        for (var verdict : values()) {
            if (verdict.letter.equals(letter)) {
                return verdict;
            }
        }
        throw new IllegalArgumentException("no verdict: " + letter);
    }

    /** The graver of two. */
    public Verdict and(Verdict other) {
        return this == LATE || other == LATE ? LATE : this == UNKNOWN ? this : other;
    }
}
