@NullMarked
package cn.lianshen.files.intake;

import org.jspecify.annotations.NullMarked;
