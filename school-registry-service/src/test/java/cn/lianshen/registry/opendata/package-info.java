@NullMarked
package cn.lianshen.registry.opendata;

import org.jspecify.annotations.NullMarked;
