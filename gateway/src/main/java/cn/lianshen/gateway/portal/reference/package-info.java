/** What the approval-service publishes: the names behind codes, and what holds in general. */
@NullMarked
package cn.lianshen.gateway.portal.reference;

import org.jspecify.annotations.NullMarked;
