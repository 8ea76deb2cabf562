/** The whole platform as it is run: played, watched, and killed piece by piece. */
@NullMarked
package cn.lianshen.faults;

import org.jspecify.annotations.NullMarked;
