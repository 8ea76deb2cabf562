@NullMarked
package cn.lianshen.registry.entering;

import org.jspecify.annotations.NullMarked;
