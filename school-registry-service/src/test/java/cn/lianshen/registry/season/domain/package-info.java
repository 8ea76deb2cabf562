@NullMarked
package cn.lianshen.registry.season.domain;

import org.jspecify.annotations.NullMarked;
