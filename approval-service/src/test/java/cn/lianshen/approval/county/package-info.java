@NullMarked
package cn.lianshen.approval.county;

import org.jspecify.annotations.NullMarked;
