package cn.lianshen.registry.institution.domain;

import java.time.LocalDate;

/**
 * A fact, and the institution as it stood from then on.
 *
 * @param on the fact's own day; of an end at the earliest the first day of what it ends
 */
public record Moment(LocalDate on, Fact fact, Entry entry) {}
