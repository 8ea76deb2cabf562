/** What becomes of a delivery after each attempt. */
@NullMarked
package cn.lianshen.notification.delivery.domain;

import org.jspecify.annotations.NullMarked;
