/** Figures as plain text. */
@NullMarked
package cn.lianshen.bench.report;

import org.jspecify.annotations.NullMarked;
