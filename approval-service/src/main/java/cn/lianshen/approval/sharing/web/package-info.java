/** What was found, over HTTP, and the way by hand. */
@NullMarked
package cn.lianshen.approval.sharing.web;

import org.jspecify.annotations.NullMarked;
