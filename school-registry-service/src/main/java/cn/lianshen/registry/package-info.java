/** The register of licensed private schools; each sub-package is a feature. */
@NullMarked
package cn.lianshen.registry;

import org.jspecify.annotations.NullMarked;
