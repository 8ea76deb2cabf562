@NullMarked
package cn.lianshen.seeds;

import org.jspecify.annotations.NullMarked;
