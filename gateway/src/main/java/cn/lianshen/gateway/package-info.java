@NullMarked
package cn.lianshen.gateway;

import org.jspecify.annotations.NullMarked;
