@NullMarked
package cn.lianshen.client.sse;

import org.jspecify.annotations.NullMarked;
