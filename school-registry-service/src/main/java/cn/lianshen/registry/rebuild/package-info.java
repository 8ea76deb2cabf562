/** Building the register anew from the topic, while look-ups go on. */
@NullMarked
package cn.lianshen.registry.rebuild;

import org.jspecify.annotations.NullMarked;
