/** The exchange over HTTP, each source behind its own guards. */
@NullMarked
package cn.lianshen.approval.sharing.exchange;

import org.jspecify.annotations.NullMarked;
