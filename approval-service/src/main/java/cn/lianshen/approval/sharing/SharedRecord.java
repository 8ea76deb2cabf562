package cn.lianshen.approval.sharing;

import cn.lianshen.approval.sharing.domain.RecordState;
import cn.lianshen.approval.sharing.domain.SharedAsk;
import cn.lianshen.approval.sharing.domain.SharedDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has come of one thing that was asked for a case.
 *
 * @param source that has it, that could not be asked, or that was asked last
 * @param since when it came to this state
 * @param fetchedAt when the source gave it, possibly for an earlier case of the same founder
 * @param by opaque id of the officer who confirmed or refuted by hand
 * @param bureau of that officer
 */
public record SharedRecord(
        UUID caseId,
        String material,
        String part,
        String source,
        RecordState state,
        Instant since,
        @Nullable Instant fetchedAt,
        @Nullable LocalDate validUntil,
        @Nullable SharedDocument document,
        @Nullable String by,
        @Nullable String bureau) {

    public boolean answers(SharedAsk ask) {
        return ask.material().equals(material) && ask.part().equals(part);
    }

    /** Whether the platform holds it and it has not ended. */
    public boolean held(LocalDate today) {
        return state.holds() && !expired(today);
    }

    public boolean expired(LocalDate today) {
        return validUntil != null && validUntil.isBefore(today);
    }
}
