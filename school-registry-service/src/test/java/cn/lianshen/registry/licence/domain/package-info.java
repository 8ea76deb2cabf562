@NullMarked
package cn.lianshen.registry.licence.domain;

import org.jspecify.annotations.NullMarked;
