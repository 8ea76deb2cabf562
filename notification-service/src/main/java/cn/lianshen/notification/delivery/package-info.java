/** What goes out of the inbox into the channels, and what became of it. */
@NullMarked
package cn.lianshen.notification.delivery;

import org.jspecify.annotations.NullMarked;
