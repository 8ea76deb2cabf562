@NullMarked
package cn.lianshen.approval.catalogue;

import org.jspecify.annotations.NullMarked;
