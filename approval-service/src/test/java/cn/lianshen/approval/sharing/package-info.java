/** Other bureaus' data, fetched from a simulator over real HTTP. */
@NullMarked
package cn.lianshen.approval.sharing;

import org.jspecify.annotations.NullMarked;
