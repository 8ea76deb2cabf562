/** Who has looked at what is masked, as founders and officers are told. */
@NullMarked
package cn.lianshen.gateway.portal.reveal;

import org.jspecify.annotations.NullMarked;
