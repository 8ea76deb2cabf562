/** When a code may be sent, and what it is worth. */
@NullMarked
package cn.lianshen.notification.contact.domain;

import org.jspecify.annotations.NullMarked;
