/** Mail over SMTP. */
@NullMarked
package cn.lianshen.notification.channel.mail;

import org.jspecify.annotations.NullMarked;
