@NullMarked
package cn.lianshen.approval.clock.domain;

import org.jspecify.annotations.NullMarked;
