/** Taking files in: streamed to a temporary file, counted, hashed and checked, never half kept. */
@NullMarked
package cn.lianshen.files.intake;

import org.jspecify.annotations.NullMarked;
