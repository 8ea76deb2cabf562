@NullMarked
package cn.lianshen.web.document;

import org.jspecify.annotations.NullMarked;
