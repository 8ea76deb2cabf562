@NullMarked
package cn.lianshen.print;

import org.jspecify.annotations.NullMarked;
