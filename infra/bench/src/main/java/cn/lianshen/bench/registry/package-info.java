/** The public look-up of the register, with as many institutions as a country has. */
@NullMarked
package cn.lianshen.bench.registry;

import org.jspecify.annotations.NullMarked;
