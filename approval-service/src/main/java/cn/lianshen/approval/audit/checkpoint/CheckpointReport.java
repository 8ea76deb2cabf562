package cn.lianshen.approval.audit.checkpoint;

import cn.lianshen.approval.audit.ChainFault;
import java.util.List;

/**
 * Whether a checkpoint can be trusted, and the log before it.
 *
 * @param signed its numbers and links are right and one of our keys signed them
 * @param intact signed, and the log has every event that it notes
 * @param cases it notes
 * @param faults events that it notes and the log has not
 */
record CheckpointReport(
        int number, boolean signed, boolean intact, int cases, List<ChainFault> faults) {}
