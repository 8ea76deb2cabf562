@NullMarked
package cn.lianshen.registry.exchange;

import org.jspecify.annotations.NullMarked;
