/**
 * A database full of cases, made from some that were really played: other people, schools, numbers
 * and days in their place.
 */
@NullMarked
package cn.lianshen.bench.sample;

import org.jspecify.annotations.NullMarked;
