/**
 * Whether a school may bear a name (学校名称), and how long a reserved one is kept: pure.
 *
 * <p>Use:
 *
 * <pre>{@code
 * List<NamingFinding> findings = namingRules.check(proposedName);   // empty: nothing against it
 * findings.stream().anyMatch(NamingFinding::blocks);                // may not be filed as it is
 * new NameReservation(reservedOn, true).lastDay();                  // a year: prior approval is needed
 * }</pre>
 *
 * <p>What the rules say, since when, and with which words, is data ({@code
 * seeds/naming-rules.yaml}); how a name is taken apart and looked at is code, one class a group of
 * rules.
 */
@NullMarked
package cn.lianshen.approval.naming.domain;

import org.jspecify.annotations.NullMarked;
