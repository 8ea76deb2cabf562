@NullMarked
package cn.lianshen.notification.contact;

import org.jspecify.annotations.NullMarked;
