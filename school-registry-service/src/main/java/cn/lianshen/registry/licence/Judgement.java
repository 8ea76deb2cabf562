package cn.lianshen.registry.licence;

import cn.lianshen.registry.institution.PublicState;
import cn.lianshen.registry.licence.domain.Issue;
import cn.lianshen.registry.licence.domain.LicenceNumberKey;
import cn.lianshen.registry.licence.domain.Standing;
import cn.lianshen.registry.verifier.Verdict;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What checking came to, with what the register knows of the licence.
 *
 * @param licence null where nothing is to be believed, or nothing is known
 */
record Judgement(Verdict verdict, @Nullable Known licence) {

    /**
     * A licence that is told of.
     *
     * @param issue which of the institution's licences; null for one that was never made here
     * @param ended how it ended; null while it counts
     */
    record Known(
            UUID institution,
            @Nullable Integer issue,
            String number,
            String schoolName,
            String region,
            LocalDate validFrom,
            LocalDate validTo,
            @Nullable String ended,
            @Nullable LocalDate endedOn) {}

    static Judgement of(Verdict verdict) {
        return new Judgement(verdict, null);
    }

    /**
     * A licence that was sealed for a county.
     *
     * @param county that it should be of; null where any will do
     */
    static Judgement of(KnownIssue issue, @Nullable String county, LocalDate today) {
        var verdict = verdict(issue, today);
        return new Judgement(expected(verdict, issue.region(), county), known(issue));
    }

    /** A number, as the register has it. */
    static Judgement of(
            PublicState state, LicenceNumberKey asked, @Nullable String county, LocalDate today) {
        var licence = state.licence();
        var current = LicenceNumberKey.of(licence.number()).filter(asked::equals).isPresent();
        var verdict = current ? verdict(Standing.of(licence, today)) : Verdict.SUPERSEDED;
        return new Judgement(expected(verdict, state.region(), county), known(state));
    }

    private static Verdict expected(Verdict verdict, String region, @Nullable String county) {
        return county == null || county.equals(region) ? verdict : Verdict.OTHER_COUNTY;
    }

    private static Verdict verdict(KnownIssue issue, LocalDate today) {
        var on = issue.endedOn();
        if (on != null && !on.isAfter(today)) {
            return Issue.SUPERSEDED.equals(issue.ended()) ? Verdict.SUPERSEDED : Verdict.REVOKED;
        }
        if (today.isAfter(issue.validTo())) {
            return Verdict.LAPSED;
        }
        return today.isBefore(issue.validFrom()) ? Verdict.NOT_YET_VALID : Verdict.GENUINE;
    }

    private static Verdict verdict(Standing standing) {
        return switch (standing) {
            case VALID -> Verdict.GENUINE;
            case NOT_YET_VALID -> Verdict.NOT_YET_VALID;
            case EXPIRED -> Verdict.LAPSED;
            case REVOKED, ANNULLED, CANCELLED, WITHDRAWN, HANDED_BACK -> Verdict.REVOKED;
        };
    }

    private static Known known(KnownIssue it) {
        return new Known(
                it.institution(),
                it.issue(),
                it.face().number(),
                it.face().name(),
                it.region(),
                it.validFrom(),
                it.validTo(),
                it.ended(),
                it.endedOn());
    }

    private static Known known(PublicState it) {
        var licence = it.licence();
        var ended = licence.ended();
        return new Known(
                it.institutionId(),
                null,
                licence.number(),
                it.name(),
                it.region(),
                licence.validFrom(),
                licence.validTo(),
                ended == null ? null : ended.how().name(),
                ended == null ? null : ended.on());
    }
}
