/** Every recipient's notices (消息箱), and word of their growing. */
@NullMarked
package cn.lianshen.notification.inbox;

import org.jspecify.annotations.NullMarked;
