@NullMarked
package cn.lianshen.ofd;

import org.jspecify.annotations.NullMarked;
