/** What every page has: frame, language, large type, errors, headers. */
@NullMarked
package cn.lianshen.gateway.portal.page;

import org.jspecify.annotations.NullMarked;
