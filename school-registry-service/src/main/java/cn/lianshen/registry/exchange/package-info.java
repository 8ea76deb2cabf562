/** A county's register as a table: handed in (导入), and taken away (导出). */
@NullMarked
package cn.lianshen.registry.exchange;

import org.jspecify.annotations.NullMarked;
