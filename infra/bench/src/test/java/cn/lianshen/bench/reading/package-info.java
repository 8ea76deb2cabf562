/** The questions of the read side on a small sample. */
@NullMarked
package cn.lianshen.bench.reading;

import org.jspecify.annotations.NullMarked;
