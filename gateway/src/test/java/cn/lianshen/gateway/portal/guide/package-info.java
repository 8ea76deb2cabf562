/** Guides and the quiz, as far as they think. */
@NullMarked
package cn.lianshen.gateway.portal.guide;

import org.jspecify.annotations.NullMarked;
