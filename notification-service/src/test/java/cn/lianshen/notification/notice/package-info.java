@NullMarked
package cn.lianshen.notification.notice;

import org.jspecify.annotations.NullMarked;
