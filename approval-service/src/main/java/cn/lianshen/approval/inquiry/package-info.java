/**
 * The read side: worklists, search, a case's timeline, a county's figures. SQL straight to the
 * answer.
 *
 * <p>What must be true at once is read from what a step wrote itself. What would make a step dear
 * (search, lamps, figures) is projected behind the event log and can be made again from it.
 */
@NullMarked
package cn.lianshen.approval.inquiry;

import org.jspecify.annotations.NullMarked;
