/** How cases are counted, found and told: pure rules of the read side. */
@NullMarked
package cn.lianshen.approval.inquiry.domain;

import org.jspecify.annotations.NullMarked;
