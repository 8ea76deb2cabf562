@NullMarked
package cn.lianshen.files.scan;

import org.jspecify.annotations.NullMarked;
