/** Events of cases on their way in: which feature reads which type. */
@NullMarked
package cn.lianshen.registry.intake;

import org.jspecify.annotations.NullMarked;
