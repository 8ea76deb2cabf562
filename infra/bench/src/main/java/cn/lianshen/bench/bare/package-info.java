/** The same transactions as bare SQL, copied from a case that the service wrote. */
@NullMarked
package cn.lianshen.bench.bare;

import org.jspecify.annotations.NullMarked;
