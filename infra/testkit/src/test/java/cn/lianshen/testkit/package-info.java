@NullMarked
package cn.lianshen.testkit;

import org.jspecify.annotations.NullMarked;
