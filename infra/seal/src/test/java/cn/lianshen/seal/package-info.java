@NullMarked
package cn.lianshen.seal;

import org.jspecify.annotations.NullMarked;
