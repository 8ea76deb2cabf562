/** Cases driven by chance: whatever is tried, the rules hold. */
@NullMarked
package cn.lianshen.approval.approvalcase.domain.walk;

import org.jspecify.annotations.NullMarked;
