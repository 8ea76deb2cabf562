/** HTTP: one joint application filed, worked and read. */
@NullMarked
package cn.lianshen.approval.approvalcase.web;

import org.jspecify.annotations.NullMarked;
