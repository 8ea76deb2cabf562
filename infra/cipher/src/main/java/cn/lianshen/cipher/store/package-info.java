/** Sealed columns of a PostgreSQL database, and moving them to a new key. */
@NullMarked
package cn.lianshen.cipher.store;

import org.jspecify.annotations.NullMarked;
