/** Fields, what was typed into them, and what is wrong with it. */
@NullMarked
package cn.lianshen.gateway.portal.form;

import org.jspecify.annotations.NullMarked;
