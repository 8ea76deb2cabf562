@NullMarked
package cn.lianshen.web.transport;

import org.jspecify.annotations.NullMarked;
