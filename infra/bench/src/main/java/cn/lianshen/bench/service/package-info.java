/** Whole cases over the HTTP API that users have. */
@NullMarked
package cn.lianshen.bench.service;

import org.jspecify.annotations.NullMarked;
