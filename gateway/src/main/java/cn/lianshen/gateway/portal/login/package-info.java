/** Logging in and out at the OpenID issuer, and what was typed meanwhile. */
@NullMarked
package cn.lianshen.gateway.portal.login;

import org.jspecify.annotations.NullMarked;
