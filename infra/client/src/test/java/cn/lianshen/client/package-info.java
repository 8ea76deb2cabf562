@NullMarked
package cn.lianshen.client;

import org.jspecify.annotations.NullMarked;
