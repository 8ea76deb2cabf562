@NullMarked
package cn.lianshen.notification.channel;

import org.jspecify.annotations.NullMarked;
