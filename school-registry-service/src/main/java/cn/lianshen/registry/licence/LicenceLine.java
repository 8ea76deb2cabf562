package cn.lianshen.registry.licence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One licence in a list.
 *
 * @param issue its number within the institution, from 1; part of the files' addresses
 * @param ended how it ended, {@code SUPERSEDED} when a newer one took its place; null while it
 *     counts
 * @param endedOn first day without it
 * @param made whether its files are there already; the first reader waits a moment otherwise
 */
record LicenceLine(
        int issue,
        String licenceNumber,
        String schoolName,
        LocalDate validFrom,
        LocalDate validTo,
        @Nullable String ended,
        @Nullable LocalDate endedOn,
        boolean made) {

    static LicenceLine of(KnownIssue it) {
        return new LicenceLine(
                it.issue(),
                it.face().number(),
                it.face().name(),
                it.validFrom(),
                it.validTo(),
                it.ended(),
                it.endedOn(),
                it.sealed());
    }
}
