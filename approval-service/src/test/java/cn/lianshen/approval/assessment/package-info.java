@NullMarked
package cn.lianshen.approval.assessment;

import org.jspecify.annotations.NullMarked;
