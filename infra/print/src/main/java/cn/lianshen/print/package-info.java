/** Papers: a template and data become a PDF that archives accept, the same bytes every time. */
@NullMarked
package cn.lianshen.print;

import org.jspecify.annotations.NullMarked;
