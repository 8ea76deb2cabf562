@NullMarked
package cn.lianshen.identity.account;

import org.jspecify.annotations.NullMarked;
