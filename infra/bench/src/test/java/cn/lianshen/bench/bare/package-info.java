@NullMarked
package cn.lianshen.bench.bare;

import org.jspecify.annotations.NullMarked;
