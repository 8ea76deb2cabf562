@NullMarked
package cn.lianshen.registry.lookup.domain;

import org.jspecify.annotations.NullMarked;
