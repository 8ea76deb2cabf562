@NullMarked
package cn.lianshen.approval.notice;

import org.jspecify.annotations.NullMarked;
