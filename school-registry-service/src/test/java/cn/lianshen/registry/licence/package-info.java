@NullMarked
package cn.lianshen.registry.licence;

import org.jspecify.annotations.NullMarked;
