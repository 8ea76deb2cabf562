@NullMarked
package cn.lianshen.approval.material;

import org.jspecify.annotations.NullMarked;
