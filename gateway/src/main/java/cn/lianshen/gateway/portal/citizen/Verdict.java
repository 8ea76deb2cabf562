package cn.lianshen.gateway.portal.citizen;

import cn.lianshen.gateway.portal.citizen.School.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What checking a licence came to.
 *
 * @param basis what was looked at: {@code TOKEN}, {@code FILE} or {@code NUMBER}
 * @param licence left out where nothing is to be believed
 */
public record Verdict(
        Named verdict, String advice, String basis, @Nullable Licence licence, Instant checkedAt) {
    private static final Set<String> REAL =
            Set.of("NOT_YET_VALID", "LAPSED", "SUPERSEDED", "REVOKED", "OTHER_COUNTY");

    public record Licence(
            UUID institutionId,
            String licenceNumber,
            String schoolName,
            String region,
            LocalDate validFrom,
            LocalDate validTo,
            @Nullable Named ended,
            @Nullable LocalDate endedOn) {}

    public boolean good() {
        return verdict.code().equals("GENUINE");
    }

    /** Whether it is a licence at all, whatever may be wrong with it. */
    boolean isLicence() {
        return !verdict.code().equals("NOT_A_LICENCE");
    }

    /** Whether the paper is genuine, though not to be relied on. */
    public boolean real() {
        return REAL.contains(verdict.code());
    }

    /** Whether only the number was looked up: that says nothing of the paper at hand. */
    public boolean byNumber() {
        return basis.equals("NUMBER");
    }
}
