/** Service guides and the quiz (办事指南), for everybody. */
@NullMarked
package cn.lianshen.gateway.portal.guide;

import org.jspecify.annotations.NullMarked;
