/** Tells people what happened to their cases; each sub-package is a feature. */
@NullMarked
package cn.lianshen.notification;

import org.jspecify.annotations.NullMarked;
