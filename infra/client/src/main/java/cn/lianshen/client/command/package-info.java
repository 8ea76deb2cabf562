/** The commands of the executable jar. */
@NullMarked
package cn.lianshen.client.command;

import org.jspecify.annotations.NullMarked;
