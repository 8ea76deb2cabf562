/** Processor time by process, from Linux' /proc. */
@NullMarked
package cn.lianshen.bench.cpu;

import org.jspecify.annotations.NullMarked;
