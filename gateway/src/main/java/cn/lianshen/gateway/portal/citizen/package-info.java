/**
 * What everybody may know and do without a login (社会公众): look up, check a licence, object,
 * complain.
 */
@NullMarked
package cn.lianshen.gateway.portal.citizen;

import org.jspecify.annotations.NullMarked;
