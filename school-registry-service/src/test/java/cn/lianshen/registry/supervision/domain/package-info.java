@NullMarked
package cn.lianshen.registry.supervision.domain;

import org.jspecify.annotations.NullMarked;
