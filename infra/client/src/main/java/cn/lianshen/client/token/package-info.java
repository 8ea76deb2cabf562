/** Bearer tokens of demo accounts, got the way that any client of the issuer gets them. */
@NullMarked
package cn.lianshen.client.token;

import org.jspecify.annotations.NullMarked;
