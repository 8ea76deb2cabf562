@NullMarked
package cn.lianshen.notification.delivery.domain;

import org.jspecify.annotations.NullMarked;
