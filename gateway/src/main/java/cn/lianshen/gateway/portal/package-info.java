/**
 * Pages for people. Each sub-package is a room: what all pages stand on, and one for each kind of
 * reader.
 */
@NullMarked
package cn.lianshen.gateway.portal;

import org.jspecify.annotations.NullMarked;
