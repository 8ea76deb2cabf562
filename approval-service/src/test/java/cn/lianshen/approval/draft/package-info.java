@NullMarked
package cn.lianshen.approval.draft;

import org.jspecify.annotations.NullMarked;
