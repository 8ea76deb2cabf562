@NullMarked
package cn.lianshen.registry.rebuild;

import org.jspecify.annotations.NullMarked;
