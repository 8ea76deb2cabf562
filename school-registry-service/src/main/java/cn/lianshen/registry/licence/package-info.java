/** School licences (办学许可证) as they were issued. */
@NullMarked
package cn.lianshen.registry.licence;

import org.jspecify.annotations.NullMarked;
