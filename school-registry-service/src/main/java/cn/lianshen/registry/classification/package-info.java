/** Non-profit or for-profit (分类登记). */
@NullMarked
package cn.lianshen.registry.classification;

import org.jspecify.annotations.NullMarked;
