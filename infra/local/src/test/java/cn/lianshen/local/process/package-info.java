@NullMarked
package cn.lianshen.local.process;

import org.jspecify.annotations.NullMarked;
