@NullMarked
package cn.lianshen.bench.cpu;

import org.jspecify.annotations.NullMarked;
