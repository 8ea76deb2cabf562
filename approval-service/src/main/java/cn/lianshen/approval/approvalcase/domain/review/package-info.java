/** The review (审查): opinions, inspections, experts, hearing, legality. */
@NullMarked
package cn.lianshen.approval.approvalcase.domain.review;

import org.jspecify.annotations.NullMarked;
