/** What of personal data is shown to everybody who may see a case. */
@NullMarked
package cn.lianshen.approval.privacy.domain;

import org.jspecify.annotations.NullMarked;
