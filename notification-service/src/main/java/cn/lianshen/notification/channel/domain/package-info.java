/** Ways out and their addresses. */
@NullMarked
package cn.lianshen.notification.channel.domain;

import org.jspecify.annotations.NullMarked;
