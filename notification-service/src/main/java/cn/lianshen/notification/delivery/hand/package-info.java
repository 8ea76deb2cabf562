/** Sends what waits. */
@NullMarked
package cn.lianshen.notification.delivery.hand;

import org.jspecify.annotations.NullMarked;
