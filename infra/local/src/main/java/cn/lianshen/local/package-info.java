/** The local platform: starts, watches and stops the servers and services on one machine. */
@NullMarked
package cn.lianshen.local;

import org.jspecify.annotations.NullMarked;
