@NullMarked
package cn.lianshen.web;

import org.jspecify.annotations.NullMarked;
