@NullMarked
package cn.lianshen.notification;

import org.jspecify.annotations.NullMarked;
