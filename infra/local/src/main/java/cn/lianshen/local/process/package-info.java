/**
 * Child processes: how they start, how they are stopped by id, and that none outlives its parent.
 */
@NullMarked
package cn.lianshen.local.process;

import org.jspecify.annotations.NullMarked;
