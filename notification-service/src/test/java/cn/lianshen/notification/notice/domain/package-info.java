@NullMarked
package cn.lianshen.notification.notice.domain;

import org.jspecify.annotations.NullMarked;
