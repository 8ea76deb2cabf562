@NullMarked
package cn.lianshen.bench.service;

import org.jspecify.annotations.NullMarked;
