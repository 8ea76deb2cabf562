/** Which kind of file something is, whatever it is called. */
@NullMarked
package cn.lianshen.files.type;

import org.jspecify.annotations.NullMarked;
