@NullMarked
package cn.lianshen.seal.pdf;

import org.jspecify.annotations.NullMarked;
