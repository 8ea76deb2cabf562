/** Issuing: the licence that a granted case ends in, filled from what was filed. */
@NullMarked
package cn.lianshen.approval.approvalcase.licence;

import org.jspecify.annotations.NullMarked;
