/** The materials of one case: what is asked, how each is met, and who sees it. */
@NullMarked
package cn.lianshen.approval.approvalcase.material;

import org.jspecify.annotations.NullMarked;
