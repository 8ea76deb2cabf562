package cn.lianshen.registry.licence.domain;

import java.time.LocalDate;

/**
 * Term printed on a school licence (有效期限); its first and its last day are both part of it. Source:
 * 民办教育促进法实施条例 art. 22.
 *
 * @param to not before {@code from}, else {@link IllegalArgumentException}
 */
public record Validity(LocalDate from, LocalDate to) {

    public Validity {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a licence cannot end before it begins: " + from);
        }
    }

    /** The standing of the licence on {@code day}, by its term alone. */
    public Standing on(LocalDate day) {
        if (day.isBefore(from)) {
            return Standing.NOT_YET_VALID;
        }
        return day.isAfter(to) ? Standing.EXPIRED : Standing.VALID;
    }
}
