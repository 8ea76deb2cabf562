@NullMarked
package cn.lianshen.web.idempotency;

import org.jspecify.annotations.NullMarked;
