/**
 * Tells genuine licences (办学许可证) from others, offline: with the anchors of trust, and with the
 * dated list of what was revoked where it is at hand.
 */
@NullMarked
package cn.lianshen.registry.verifier;

import org.jspecify.annotations.NullMarked;
