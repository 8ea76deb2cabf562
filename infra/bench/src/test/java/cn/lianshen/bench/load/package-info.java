@NullMarked
package cn.lianshen.bench.load;

import org.jspecify.annotations.NullMarked;
