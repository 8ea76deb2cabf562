/**
 * Notices in due form (文书): what was issued is in the case's events; here it becomes paper, once,
 * and is read by whoever is entitled.
 */
@NullMarked
package cn.lianshen.approval.notice;

import org.jspecify.annotations.NullMarked;
