/** Tests of checkpoints. */
@NullMarked
package cn.lianshen.approval.audit.checkpoint;

import org.jspecify.annotations.NullMarked;
