/** A county's figures. */
@NullMarked
package cn.lianshen.approval.inquiry.figures;

import org.jspecify.annotations.NullMarked;
