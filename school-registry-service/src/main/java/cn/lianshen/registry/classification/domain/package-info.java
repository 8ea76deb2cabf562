/** The two classes of private schools. */
@NullMarked
package cn.lianshen.registry.classification.domain;

import org.jspecify.annotations.NullMarked;
