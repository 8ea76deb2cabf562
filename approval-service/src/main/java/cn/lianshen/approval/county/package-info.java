/**
 * How each county works together (县级配置), in words that can be read without codes: what its profile
 * says, what holds everywhere beside it, and what is still to be confirmed with the county.
 */
@NullMarked
package cn.lianshen.approval.county;

import org.jspecify.annotations.NullMarked;
