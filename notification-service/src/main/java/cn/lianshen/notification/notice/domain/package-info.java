/** Who is told what (通知规则). */
@NullMarked
package cn.lianshen.notification.notice.domain;

import org.jspecify.annotations.NullMarked;
