/** Looking for viruses before anybody else opens a file. */
@NullMarked
package cn.lianshen.files.scan;

import org.jspecify.annotations.NullMarked;
