@NullMarked
package cn.lianshen.gateway.route;

import org.jspecify.annotations.NullMarked;
