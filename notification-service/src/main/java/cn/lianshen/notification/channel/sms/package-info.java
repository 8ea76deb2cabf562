/** Text messages through an HTTP gateway. */
@NullMarked
package cn.lianshen.notification.channel.sms;

import org.jspecify.annotations.NullMarked;
