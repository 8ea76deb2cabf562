@NullMarked
package cn.lianshen.outbox;

import org.jspecify.annotations.NullMarked;
