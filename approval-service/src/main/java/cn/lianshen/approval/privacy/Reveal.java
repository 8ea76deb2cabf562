package cn.lianshen.approval.privacy;

import cn.lianshen.approval.privacy.domain.Masks;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has looked at what is masked.
 *
 * @param by opaque id of the person
 * @param bureau whose officer it was; null for a founder or a supervisor
 * @param field as a path with dots in the form
 */
public record Reveal(
        UUID revealId,
        UUID caseId,
        Instant at,
        String by,
        @Nullable String bureau,
        String field,
        String reason) {

    /** Without the numbers of persons that somebody has written into the reason. */
    public Reveal masked() {
        return new Reveal(revealId, caseId, at, by, bureau, field, Masks.numbers(reason));
    }
}
