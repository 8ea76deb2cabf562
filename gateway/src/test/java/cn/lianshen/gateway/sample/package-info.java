@NullMarked
package cn.lianshen.gateway.sample;

import org.jspecify.annotations.NullMarked;
