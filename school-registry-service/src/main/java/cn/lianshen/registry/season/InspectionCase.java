package cn.lianshen.registry.season;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one event says of a case of the annual inspection (PS07); what it does not say is null.
 *
 * @param institutionId the school that is inspected
 * @param filedAt when the school handed it in
 * @param endedAt when it ended without a conclusion, e.g. was withdrawn
 * @param year which the conclusion is about
 * @param result one of {@code QUALIFIED}, {@code BASICALLY_QUALIFIED}, {@code UNQUALIFIED}
 */
public record InspectionCase(
        UUID caseId,
        UUID institutionId,
        Instant filedAt,
        @Nullable Instant endedAt,
        @Nullable Integer year,
        @Nullable String result,
        @Nullable Instant concludedAt) {

    /** As it was filed. */
    public static InspectionCase filed(UUID caseId, UUID institutionId, Instant at) {
        return new InspectionCase(caseId, institutionId, at, null, null, null, null);
    }

    public InspectionCase ended(Instant at) {
        return new InspectionCase(caseId, institutionId, filedAt, at, null, null, null);
    }

    public InspectionCase concluded(int on, String how, Instant at) {
        return new InspectionCase(caseId, institutionId, filedAt, null, on, how, at);
    }
}
