/** Follows the event log and keeps the tables that search and figures read. */
@NullMarked
package cn.lianshen.approval.inquiry.projection;

import org.jspecify.annotations.NullMarked;
