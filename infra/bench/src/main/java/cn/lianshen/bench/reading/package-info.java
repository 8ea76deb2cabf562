/** Measures the questions of the read side on a database of the bench's own. */
@NullMarked
package cn.lianshen.bench.reading;

import org.jspecify.annotations.NullMarked;
