@NullMarked
package cn.lianshen.local;

import org.jspecify.annotations.NullMarked;
