/** What an event means to people: who is told what, in which words. */
@NullMarked
package cn.lianshen.notification.notice;

import org.jspecify.annotations.NullMarked;
