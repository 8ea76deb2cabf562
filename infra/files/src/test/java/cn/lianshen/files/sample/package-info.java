@NullMarked
package cn.lianshen.files.sample;

import org.jspecify.annotations.NullMarked;
