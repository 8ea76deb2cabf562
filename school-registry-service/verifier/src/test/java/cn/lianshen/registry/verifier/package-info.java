@NullMarked
package cn.lianshen.registry.verifier;

import org.jspecify.annotations.NullMarked;
