@NullMarked
package cn.lianshen.notification.delivery;

import org.jspecify.annotations.NullMarked;
