/** The tree under judgement: its files, Maven modules, Java sources and compiled classes. */
@NullMarked
package cn.lianshen.houserules.tree;

import org.jspecify.annotations.NullMarked;
