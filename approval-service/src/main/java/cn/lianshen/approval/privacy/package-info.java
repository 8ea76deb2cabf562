/** Masked personal data (个人信息保护): what is shown, who has looked behind it and why. */
@NullMarked
package cn.lianshen.approval.privacy;

import org.jspecify.annotations.NullMarked;
