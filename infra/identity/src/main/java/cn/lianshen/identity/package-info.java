@NullMarked
package cn.lianshen.identity;

import org.jspecify.annotations.NullMarked;
