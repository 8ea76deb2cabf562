/** Numbers that two institutions claim: one of two bureaus typed one wrong. */
@NullMarked
package cn.lianshen.registry.dispute;

import org.jspecify.annotations.NullMarked;
