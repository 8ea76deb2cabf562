/**
 * What the public has to say and officers of the licensing bureau answer (投诉与差评): complaints about
 * schools, and bad ratings whose raters are to be called back.
 */
@NullMarked
package cn.lianshen.gateway.portal.feedback;

import org.jspecify.annotations.NullMarked;
