/** A simulator of a county's data-sharing exchange (政务数据共享交换平台), for local use. */
@NullMarked
package cn.lianshen.sharing;

import org.jspecify.annotations.NullMarked;
