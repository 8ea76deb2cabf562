/** Events of cases on their way in. */
@NullMarked
package cn.lianshen.notification.intake;

import org.jspecify.annotations.NullMarked;
