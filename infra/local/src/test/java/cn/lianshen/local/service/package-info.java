@NullMarked
package cn.lianshen.local.service;

import org.jspecify.annotations.NullMarked;
