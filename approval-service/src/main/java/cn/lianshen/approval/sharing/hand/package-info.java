/** The background hand that fetches, case by case. */
@NullMarked
package cn.lianshen.approval.sharing.hand;

import org.jspecify.annotations.NullMarked;
