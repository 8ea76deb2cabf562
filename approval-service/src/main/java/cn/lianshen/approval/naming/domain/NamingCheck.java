package cn.lianshen.approval.naming.domain;

import java.util.stream.Stream;

/** Looks at a name for one group of rules; whether a rule holds is not its business. */
@FunctionalInterface
interface NamingCheck {

    Stream<Fault> faults(ProposedName name, NameParts parts, Place here);
}
