/** Asks the services on behalf of whoever is logged in. */
@NullMarked
package cn.lianshen.gateway.portal.relay;

import org.jspecify.annotations.NullMarked;
