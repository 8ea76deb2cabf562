@NullMarked
package cn.lianshen.local.server;

import org.jspecify.annotations.NullMarked;
