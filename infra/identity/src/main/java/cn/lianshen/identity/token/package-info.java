@NullMarked
package cn.lianshen.identity.token;

import org.jspecify.annotations.NullMarked;
