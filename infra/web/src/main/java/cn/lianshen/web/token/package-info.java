@NullMarked
package cn.lianshen.web.token;

import org.jspecify.annotations.NullMarked;
