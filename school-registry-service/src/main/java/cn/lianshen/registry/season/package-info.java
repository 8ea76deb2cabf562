/** Annual inspection (年检): seasons, their tasks, conclusions and publication. */
@NullMarked
package cn.lianshen.registry.season;

import org.jspecify.annotations.NullMarked;
