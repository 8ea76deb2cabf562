/** What a mandate covers. */
@NullMarked
package cn.lianshen.approval.mandate.domain;

import org.jspecify.annotations.NullMarked;
