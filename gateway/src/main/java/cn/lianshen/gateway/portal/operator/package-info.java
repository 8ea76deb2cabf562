/** The room of operators (运维人员): how the platform stands, and what needs a hand. */
@NullMarked
package cn.lianshen.gateway.portal.operator;

import org.jspecify.annotations.NullMarked;
