/** PostgreSQL: a case is one row and its events, written in one statement. */
@NullMarked
package cn.lianshen.approval.approvalcase.store;

import org.jspecify.annotations.NullMarked;
