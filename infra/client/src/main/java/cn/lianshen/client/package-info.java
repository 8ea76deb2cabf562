/** Where the platform is, and how a client of it fails. */
@NullMarked
package cn.lianshen.client;

import org.jspecify.annotations.NullMarked;
