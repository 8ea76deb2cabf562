/**
 * Measures the line: cases a second, latency and processor time, beside the same writes as bare
 * SQL.
 */
@NullMarked
package cn.lianshen.bench;

import org.jspecify.annotations.NullMarked;
