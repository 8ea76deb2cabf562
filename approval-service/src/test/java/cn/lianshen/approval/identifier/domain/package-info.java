@NullMarked
package cn.lianshen.approval.identifier.domain;

import org.jspecify.annotations.NullMarked;
