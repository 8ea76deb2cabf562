@NullMarked
package cn.lianshen.gateway.guard;

import org.jspecify.annotations.NullMarked;
