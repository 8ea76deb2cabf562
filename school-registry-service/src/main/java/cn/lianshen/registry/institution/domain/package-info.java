/** What tells institutions apart and where they stand. */
@NullMarked
package cn.lianshen.registry.institution.domain;

import org.jspecify.annotations.NullMarked;
