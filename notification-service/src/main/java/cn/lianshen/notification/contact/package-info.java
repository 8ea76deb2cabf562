/** Addresses that people confirmed, and what they want to hear there. */
@NullMarked
package cn.lianshen.notification.contact;

import org.jspecify.annotations.NullMarked;
