package cn.lianshen.registry.entering;

import cn.lianshen.registry.institution.FactRow;

/**
 * A fact of the register's own on its way to {@code own_facts}.
 *
 * @param row whose source is the entry's id
 * @param enteredBy token subject of the officer
 */
record OwnFact(FactRow row, String enteredBy) {}
