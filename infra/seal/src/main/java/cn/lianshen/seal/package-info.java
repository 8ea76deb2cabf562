/** Seals (电子签章): what is signed by a certificate, and told apart when it is not. */
@NullMarked
package cn.lianshen.seal;

import org.jspecify.annotations.NullMarked;
