@NullMarked
package cn.lianshen.registry.intake;

import org.jspecify.annotations.NullMarked;
