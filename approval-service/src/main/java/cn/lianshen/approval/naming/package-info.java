/**
 * The naming rules with their words, read from the seeds, and their sentences; the rules themselves
 * are in {@code domain}.
 */
@NullMarked
package cn.lianshen.approval.naming;

import org.jspecify.annotations.NullMarked;
