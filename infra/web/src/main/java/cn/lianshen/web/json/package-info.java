@NullMarked
package cn.lianshen.web.json;

import org.jspecify.annotations.NullMarked;
