/** A closed loop of clients and what it saw. */
@NullMarked
package cn.lianshen.bench.load;

import org.jspecify.annotations.NullMarked;
