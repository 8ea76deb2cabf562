@NullMarked
package cn.lianshen.registry.supervision;

import org.jspecify.annotations.NullMarked;
