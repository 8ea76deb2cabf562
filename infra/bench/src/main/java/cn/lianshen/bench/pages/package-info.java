/** What pages of the portal cost their readers: time on the server, bytes on the way. */
@NullMarked
package cn.lianshen.bench.pages;

import org.jspecify.annotations.NullMarked;
