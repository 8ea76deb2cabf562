@NullMarked
package cn.lianshen.files.shelf;

import org.jspecify.annotations.NullMarked;
