@NullMarked
package cn.lianshen.approval.clock;

import org.jspecify.annotations.NullMarked;
