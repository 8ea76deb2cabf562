@NullMarked
package cn.lianshen.registry.institution;

import org.jspecify.annotations.NullMarked;
