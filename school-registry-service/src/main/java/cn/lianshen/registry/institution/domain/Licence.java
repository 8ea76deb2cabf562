package cn.lianshen.registry.institution.domain;

import cn.lianshen.registry.institution.domain.Happening.LicenceIssued;
import cn.lianshen.registry.institution.domain.Happening.SchoolEntered;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The licence (办学许可证) that an institution holds or held last.
 *
 * @param act how it came about
 * @param validTo last day of its term
 * @param ended how it ended before that; null when it did not
 */
public record Licence(
        LicenceAct act,
        String number,
        String issuer,
        LocalDate validFrom,
        LocalDate validTo,
        @Nullable Ended ended) {

    /**
     * An end before the term.
     *
     * @param on first day without the licence
     * @param article of the law; null where none was named
     */
    public record Ended(LicenceEnd how, LocalDate on, @Nullable String article) {}

    static Licence entered(SchoolEntered school) {
        return new Licence(
                LicenceAct.ENTERED,
                school.number(),
                school.issuer(),
                school.validFrom(),
                school.validTo(),
                null);
    }

    static Licence issued(@Nullable Licence before, LicenceIssued licence) {
        return new Licence(
                LicenceAct.of(before, licence),
                licence.number(),
                licence.issuer(),
                licence.validFrom(),
                licence.validTo(),
                null);
    }

    /** The first end counts: what is revoked cannot be handed back. */
    Licence ending(LicenceEnd how, LocalDate on, @Nullable String article) {
        return ended != null
                ? this
                : new Licence(act, number, issuer, validFrom, validTo, new Ended(how, on, article));
    }

    /** Whether its term is over on {@code day} and nothing else ended it before. */
    public boolean lapsedOn(LocalDate day) {
        return ended == null && day.isAfter(validTo);
    }
}
