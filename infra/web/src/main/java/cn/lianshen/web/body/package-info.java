@NullMarked
package cn.lianshen.web.body;

import org.jspecify.annotations.NullMarked;
