@NullMarked
package cn.lianshen.approval.routing.domain;

import org.jspecify.annotations.NullMarked;
