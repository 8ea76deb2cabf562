/** Signed requests to receivers' own systems. */
@NullMarked
package cn.lianshen.notification.channel.webhook;

import org.jspecify.annotations.NullMarked;
