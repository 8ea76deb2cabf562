package cn.lianshen.registry.intake;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a case is about, as {@code approval.application-filed.v1} says; its later events do not
 * repeat it.
 *
 * @param change sub-type of a change, e.g. {@code PS05d}
 * @param result what a grant ends with, e.g. {@code TERMINATION}
 * @param existingId the school that it is about; null for a founding
 * @param founderId who filed it, an opaque id; null when the event does not say so
 */
record Filing(
        UUID caseId,
        String region,
        String item,
        @Nullable String change,
        String result,
        String classification,
        UUID institutionId,
        @Nullable UUID existingId,
        Instant filedAt,
        @Nullable String founderId) {

    static Filing of(UUID caseId, Filed filed, Instant at) {
        return new Filing(
                caseId,
                filed.region(),
                filed.item(),
                filed.change(),
                filed.procedure().result(),
                filed.classification(),
                filed.institutionId(),
                filed.existingInstitutionId(),
                at,
                filed.founderId());
    }

    /** Sub-type where there is one, else the item. */
    String act() {
        return change == null ? item : change;
    }

    /** The school that the case's own acts are about: a termination's is the one that is there. */
    UUID subject() {
        return result.equals("TERMINATION") && existingId != null ? existingId : institutionId;
    }

    /** The other school that a division or merger makes an end of, or null. */
    @Nullable UUID replaced() {
        var merged = item.equals("PS03") || item.equals("PS04");
        return merged && !institutionId.equals(existingId) ? existingId : null;
    }

    /** As much of the event as this reader uses. */
    record Filed(
            String region,
            String item,
            @Nullable String change,
            String classification,
            UUID institutionId,
            @Nullable UUID existingInstitutionId,
            Procedure procedure,
            @Nullable String founderId) {
        Filed {
            requireNonNull(region, "region");
            requireNonNull(item, "item");
            requireNonNull(classification, "classification");
            requireNonNull(institutionId, "institutionId");
            requireNonNull(procedure, "procedure");
        }
    }

    record Procedure(String result) {
        Procedure {
            requireNonNull(result, "result");
        }
    }
}
