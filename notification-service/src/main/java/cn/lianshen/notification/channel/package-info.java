/** Ways out beside the inbox, each behind guards of its own. */
@NullMarked
package cn.lianshen.notification.channel;

import org.jspecify.annotations.NullMarked;
