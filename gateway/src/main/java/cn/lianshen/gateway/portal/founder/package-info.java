/** Pages of founders (举办者). */
@NullMarked
package cn.lianshen.gateway.portal.founder;

import org.jspecify.annotations.NullMarked;
