@NullMarked
package cn.lianshen.web.sample;

import org.jspecify.annotations.NullMarked;
