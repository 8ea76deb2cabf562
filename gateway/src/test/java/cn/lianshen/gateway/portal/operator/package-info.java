/** What operators read. */
@NullMarked
package cn.lianshen.gateway.portal.operator;

import org.jspecify.annotations.NullMarked;
