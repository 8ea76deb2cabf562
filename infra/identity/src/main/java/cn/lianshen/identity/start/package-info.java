@NullMarked
package cn.lianshen.identity.start;

import org.jspecify.annotations.NullMarked;
