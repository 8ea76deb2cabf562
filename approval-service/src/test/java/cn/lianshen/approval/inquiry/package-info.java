/** The read side over HTTP. */
@NullMarked
package cn.lianshen.approval.inquiry;

import org.jspecify.annotations.NullMarked;
