/** The choice of existing schools, read from the seeds; the rules are in {@code domain}. */
@NullMarked
package cn.lianshen.approval.classification;

import org.jspecify.annotations.NullMarked;
