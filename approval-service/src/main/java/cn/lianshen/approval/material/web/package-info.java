/** Documents over HTTP: handing in, listing, reading, removing. */
@NullMarked
package cn.lianshen.approval.material.web;

import org.jspecify.annotations.NullMarked;
