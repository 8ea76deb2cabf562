/** Plays and records the cases that samples are made from. */
@NullMarked
package cn.lianshen.bench.sample;

import org.jspecify.annotations.NullMarked;
