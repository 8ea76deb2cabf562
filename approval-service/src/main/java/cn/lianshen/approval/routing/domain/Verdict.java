package cn.lianshen.approval.routing.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a stop rule does where it holds.
 *
 * @param effect where the words of the rule are met
 * @param reach where only its purpose is met, for example a division that yields a compulsory
 *     school; null when the rule has no such reach
 * @param notedIn items and sub-types of change in which it is only noted for supervision, because
 *     nothing is founded in them: an ending, a yearly inspection
 */
public record Verdict(Effect effect, @Nullable Effect reach, Set<String> notedIn) {

    public static final Verdict REFUSAL = new Verdict(Effect.BLOCK, null, Set.of());

    public Verdict {
        notedIn = Set.copyOf(notedIn);
    }

    Effect within(StopCase asked, Effect otherwise) {
        return asked.isOneOf(notedIn) ? Effect.SUPERVISION : otherwise;
    }
}
