@NullMarked
package cn.lianshen.files.type;

import org.jspecify.annotations.NullMarked;
