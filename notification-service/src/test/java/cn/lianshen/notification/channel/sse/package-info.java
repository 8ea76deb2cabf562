@NullMarked
package cn.lianshen.notification.channel.sse;

import org.jspecify.annotations.NullMarked;
