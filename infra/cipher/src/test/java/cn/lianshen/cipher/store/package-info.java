@NullMarked
package cn.lianshen.cipher.store;

import org.jspecify.annotations.NullMarked;
