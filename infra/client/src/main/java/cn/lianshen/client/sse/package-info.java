/** Server-sent events, resumed after a break. */
@NullMarked
package cn.lianshen.client.sse;

import org.jspecify.annotations.NullMarked;
