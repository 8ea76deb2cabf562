/** One class a rule; each rule's failure says how to put the breach right. */
@NullMarked
package cn.lianshen.houserules.rule;

import org.jspecify.annotations.NullMarked;
