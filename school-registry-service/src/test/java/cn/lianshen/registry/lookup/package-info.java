@NullMarked
package cn.lianshen.registry.lookup;

import org.jspecify.annotations.NullMarked;
