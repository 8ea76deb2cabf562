/** Which event calls for which notice in due form (文书), and what numbers they bear. */
@NullMarked
package cn.lianshen.approval.approvalcase.domain.notice;

import org.jspecify.annotations.NullMarked;
