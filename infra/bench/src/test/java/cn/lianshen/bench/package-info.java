@NullMarked
package cn.lianshen.bench;

import org.jspecify.annotations.NullMarked;
