package cn.lianshen.registry.institution.domain;

/** A fact, and the institution as it stood from then on. */
public record Moment(Fact fact, Entry entry) {}
