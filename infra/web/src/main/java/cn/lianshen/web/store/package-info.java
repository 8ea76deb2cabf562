@NullMarked
package cn.lianshen.web.store;

import org.jspecify.annotations.NullMarked;
