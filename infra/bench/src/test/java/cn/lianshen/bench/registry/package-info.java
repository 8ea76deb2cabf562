@NullMarked
package cn.lianshen.bench.registry;

import org.jspecify.annotations.NullMarked;
