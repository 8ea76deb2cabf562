/** What founders' pages ask. */
@NullMarked
package cn.lianshen.gateway.portal.founder;

import org.jspecify.annotations.NullMarked;
