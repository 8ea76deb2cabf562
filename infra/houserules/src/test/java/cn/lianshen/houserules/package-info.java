/** The rules of the house: each is checked over the real tree, and proved by a bad fixture. */
@NullMarked
package cn.lianshen.houserules;

import org.jspecify.annotations.NullMarked;
