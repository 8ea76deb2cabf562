/** Checkpoints (存证): signed notes of where every chain of the log stood. */
@NullMarked
package cn.lianshen.approval.audit.checkpoint;

import org.jspecify.annotations.NullMarked;
