/** The portal as people use it: a real browser on the whole platform. */
@NullMarked
package cn.lianshen.browser;

import org.jspecify.annotations.NullMarked;
