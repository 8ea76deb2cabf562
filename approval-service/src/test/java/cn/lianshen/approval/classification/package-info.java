@NullMarked
package cn.lianshen.approval.classification;

import org.jspecify.annotations.NullMarked;
