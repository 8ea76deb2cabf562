/** The institutions (机构) themselves and the registration of their legal persons (法人登记). */
@NullMarked
package cn.lianshen.registry.institution;

import org.jspecify.annotations.NullMarked;
