/** After the decision: the licence, and the legal person (制证送达、法人登记). */
@NullMarked
package cn.lianshen.approval.approvalcase.domain.delivery;

import org.jspecify.annotations.NullMarked;
