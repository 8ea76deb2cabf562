@NullMarked
package cn.lianshen.client.token;

import org.jspecify.annotations.NullMarked;
