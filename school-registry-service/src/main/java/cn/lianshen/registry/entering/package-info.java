/** What officers enter themselves: schools licensed before the register began (补录), and choices. */
@NullMarked
package cn.lianshen.registry.entering;

import org.jspecify.annotations.NullMarked;
