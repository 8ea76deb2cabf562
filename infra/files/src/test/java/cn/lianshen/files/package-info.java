@NullMarked
package cn.lianshen.files;

import org.jspecify.annotations.NullMarked;
