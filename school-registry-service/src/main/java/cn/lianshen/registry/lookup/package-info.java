/** The public read side (社会公众查询). */
@NullMarked
package cn.lianshen.registry.lookup;

import org.jspecify.annotations.NullMarked;
