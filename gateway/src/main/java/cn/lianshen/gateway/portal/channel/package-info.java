/**
 * Where somebody wants to hear of their cases besides the inbox: addresses, codes, kinds of
 * notices.
 */
@NullMarked
package cn.lianshen.gateway.portal.channel;

import org.jspecify.annotations.NullMarked;
