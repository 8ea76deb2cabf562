/** How one institution's annual inspection goes. */
@NullMarked
package cn.lianshen.registry.season.domain;

import org.jspecify.annotations.NullMarked;
