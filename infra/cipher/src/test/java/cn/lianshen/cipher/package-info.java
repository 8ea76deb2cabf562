@NullMarked
package cn.lianshen.cipher;

import org.jspecify.annotations.NullMarked;
