@NullMarked
package cn.lianshen.notification.inbox;

import org.jspecify.annotations.NullMarked;
