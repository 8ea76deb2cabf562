@NullMarked
package cn.lianshen.web.problem;

import org.jspecify.annotations.NullMarked;
