package cn.lianshen.approval.routing.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A precondition that the platform can judge on told facts (可机检的前置条件), joined by its code to the
 * row that says for what it holds.
 *
 * @param rule by whose sentence it refuses, where that is not its own
 * @param field the application's field that it looks at
 * @param met null while the facts do not decide
 */
public record PreconditionRule(
        String code, String rule, String field, BiFunction<Readiness, LocalDate, Told> met) {

    /** Three answers: a fact that is not told is neither. */
    public enum Told {
        YES,
        NO,
        UNTOLD;

        static Told of(@Nullable Boolean answer) {
            if (answer == null) {
                return UNTOLD;
            }
            return answer ? YES : NO;
        }

        /** No as soon as one is no; yes only when all are. */
        static Told all(Told... answers) {
            var told = List.of(answers);
            if (told.contains(NO)) {
                return NO;
            }
            return told.contains(UNTOLD) ? UNTOLD : YES;
        }

        public @Nullable Boolean answer() {
            return this == UNTOLD ? null : (Boolean) (this == YES);
        }
    }

    static PreconditionRule of(
            String code, String field, BiFunction<Readiness, LocalDate, Told> met) {
        return new PreconditionRule(code, code, field, met);
    }
}
