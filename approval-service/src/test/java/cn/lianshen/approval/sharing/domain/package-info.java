/** What answers come to. */
@NullMarked
package cn.lianshen.approval.sharing.domain;

import org.jspecify.annotations.NullMarked;
