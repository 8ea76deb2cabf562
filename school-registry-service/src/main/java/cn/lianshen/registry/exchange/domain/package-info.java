/** What a row of a county's table says, and what can be wrong with it. */
@NullMarked
package cn.lianshen.registry.exchange.domain;

import org.jspecify.annotations.NullMarked;
