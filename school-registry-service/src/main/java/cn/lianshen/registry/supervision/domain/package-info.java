/** What supervision records, and how a random inspection is drawn. */
@NullMarked
package cn.lianshen.registry.supervision.domain;

import org.jspecify.annotations.NullMarked;
