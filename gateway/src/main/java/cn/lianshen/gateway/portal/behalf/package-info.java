/** Founders who let an officer act for them, and officers who do (代办). */
@NullMarked
package cn.lianshen.gateway.portal.behalf;

import org.jspecify.annotations.NullMarked;
