@NullMarked
package cn.lianshen.registry.season;

import org.jspecify.annotations.NullMarked;
