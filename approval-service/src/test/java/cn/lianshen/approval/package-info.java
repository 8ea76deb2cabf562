@NullMarked
package cn.lianshen.approval;

import org.jspecify.annotations.NullMarked;
