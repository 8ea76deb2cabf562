@NullMarked
package cn.lianshen.client.api;

import org.jspecify.annotations.NullMarked;
