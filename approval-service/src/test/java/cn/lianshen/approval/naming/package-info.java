@NullMarked
package cn.lianshen.approval.naming;

import org.jspecify.annotations.NullMarked;
