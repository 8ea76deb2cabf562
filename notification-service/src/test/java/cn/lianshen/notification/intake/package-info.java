@NullMarked
package cn.lianshen.notification.intake;

import org.jspecify.annotations.NullMarked;
