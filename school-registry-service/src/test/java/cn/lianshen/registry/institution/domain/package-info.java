@NullMarked
package cn.lianshen.registry.institution.domain;

import org.jspecify.annotations.NullMarked;
