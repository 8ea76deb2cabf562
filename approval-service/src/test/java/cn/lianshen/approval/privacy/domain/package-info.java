@NullMarked
package cn.lianshen.approval.privacy.domain;

import org.jspecify.annotations.NullMarked;
