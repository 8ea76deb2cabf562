/** Who is logged in: rows that only the browser's cookie opens. */
@NullMarked
package cn.lianshen.gateway.portal.session;

import org.jspecify.annotations.NullMarked;
