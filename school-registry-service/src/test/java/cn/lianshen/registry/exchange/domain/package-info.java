@NullMarked
package cn.lianshen.registry.exchange.domain;

import org.jspecify.annotations.NullMarked;
