package cn.lianshen.approval.approvalcase.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a command was not carried out: a code, whose sentence stands in the message bundle as {@code
 * problem.<code>}, the values that the sentence names, and the field at fault.
 */
public record Refusal(Kind kind, String code, List<String> values, @Nullable String field) {
    /** Whether it is the caller or the moment that is wrong. */
    public enum Kind {
        /** The caller may see the case but not do this. */
        NOT_ALLOWED,
        /** The case does not stand where this is possible, or the rules forbid it. */
        CONFLICT,
        /** What was handed in is wrong. */
        INVALID
    }

    /** The caller is the wrong one for this. */
    public static Refusal notAllowed(String code, String... values) {
        return new Refusal(Kind.NOT_ALLOWED, code, List.of(values), null);
    }

    /** The case or the rules stand against it. */
    public static Refusal conflict(String code, String... values) {
        return new Refusal(Kind.CONFLICT, code, List.of(values), null);
    }

    /** What was handed in is wrong. */
    public static Refusal invalid(String code, String field, String... values) {
        return new Refusal(Kind.INVALID, code, List.of(values), field);
    }
}
