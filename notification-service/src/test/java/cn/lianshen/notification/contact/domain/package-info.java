@NullMarked
package cn.lianshen.notification.contact.domain;

import org.jspecify.annotations.NullMarked;
