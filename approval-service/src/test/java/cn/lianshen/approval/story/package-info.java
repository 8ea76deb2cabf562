/** What the five documents tell, as cases with their dates. */
@NullMarked
package cn.lianshen.approval.story;

import org.jspecify.annotations.NullMarked;
