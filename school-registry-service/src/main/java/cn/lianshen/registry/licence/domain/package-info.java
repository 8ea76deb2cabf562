/** What a licence says: its number and its term. */
@NullMarked
package cn.lianshen.registry.licence.domain;

import org.jspecify.annotations.NullMarked;
