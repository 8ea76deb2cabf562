/** Two kindergartens through all steps, as their founder sees it. */
@NullMarked
package cn.lianshen.client.demo;

import org.jspecify.annotations.NullMarked;
