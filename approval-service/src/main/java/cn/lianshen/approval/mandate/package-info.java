/** Founders who let an officer act for them (代办): who may do what for whom, until when. */
@NullMarked
package cn.lianshen.approval.mandate;

import org.jspecify.annotations.NullMarked;
