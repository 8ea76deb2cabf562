@NullMarked
package cn.lianshen.registry.classification.domain;

import org.jspecify.annotations.NullMarked;
