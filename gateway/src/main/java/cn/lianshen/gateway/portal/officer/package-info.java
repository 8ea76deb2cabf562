/**
 * The room of officers (经办人) and of those who watch over them: what is open, one case, each step.
 */
@NullMarked
package cn.lianshen.gateway.portal.officer;

import org.jspecify.annotations.NullMarked;
