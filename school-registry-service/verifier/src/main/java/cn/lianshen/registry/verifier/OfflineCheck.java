package cn.lianshen.registry.verifier;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Judges what was examined, without asking anybody.
 *
 * @param county that the licence should be of; null where any will do
 * @param list of the county; null where none is at hand
 * @param now the moment of checking
 */
public record OfflineCheck(@Nullable String county, @Nullable RevocationList list, Instant now) {

    /** How much the answer says of what became of the licence since it was sealed. */
    public enum Freshness {
        /** Looked for in a list that is still young. */
        CURRENT,
        /** The list is older than it says that lists should be: ask for a newer one. */
        OLD_LIST,
        /** No list of that county was at hand: what happened since is not known. */
        NO_LIST
    }

    /**
     * What it comes to.
     *
     * @param claims null where nothing in it is to be believed
     * @param entry of the list, where it is in it
     */
    public record Finding(
            Verdict verdict,
            @Nullable LicenceClaims claims,
            RevocationList.@Nullable Entry entry,
            Freshness freshness) {}

    public Finding judge(Examined examined) {
        return switch (examined) {
            case Examined.Refused(var verdict) ->
                    new Finding(verdict, null, null, Freshness.NO_LIST);
            case Examined.Sealed(var claims) -> judge(claims);
        };
    }

    private Finding judge(LicenceClaims claims) {
        var ofCounty = list != null && list.region().equals(claims.region()) ? list : null;
        var entry = ofCounty == null ? null : ofCounty.of(claims).orElse(null);
        return new Finding(verdict(claims, entry), claims, entry, freshness(ofCounty));
    }

    private Verdict verdict(LicenceClaims claims, RevocationList.@Nullable Entry entry) {
        if (county != null && !county.equals(claims.region())) {
            return Verdict.OTHER_COUNTY;
        }
        var today = LocalDate.ofInstant(now, SealCheck.CHINA);
        if (entry != null && !entry.on().isAfter(today)) {
            return entry.how().equals(Verdict.SUPERSEDED.name())
                    ? Verdict.SUPERSEDED
                    : Verdict.REVOKED;
        }
        if (today.isAfter(claims.validTo())) {
            return Verdict.LAPSED;
        }
        return today.isBefore(claims.validFrom()) ? Verdict.NOT_YET_VALID : Verdict.GENUINE;
    }

    private Freshness freshness(@Nullable RevocationList ofCounty) {
        if (ofCounty == null) {
            return Freshness.NO_LIST;
        }
        return ofCounty.old(now) ? Freshness.OLD_LIST : Freshness.CURRENT;
    }
}
