@NullMarked
package cn.lianshen.approval.naming.domain;

import org.jspecify.annotations.NullMarked;
