@NullMarked
package cn.lianshen.registry;

import org.jspecify.annotations.NullMarked;
