package cn.lianshen.registry.lookup.domain;

import cn.lianshen.registry.licence.domain.Validity;
import java.time.LocalDate;

/** The term on a licence (有效期限), both days included, as visitors see it. */
public record PublishedTerm(LocalDate from, LocalDate to) {

    /** Code of the licence's standing on {@code day}. */
    public String standingOn(LocalDate day) {
        return new Validity(from, to).on(day).name();
    }
}
