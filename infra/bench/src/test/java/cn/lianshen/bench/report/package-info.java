@NullMarked
package cn.lianshen.bench.report;

import org.jspecify.annotations.NullMarked;
