/** The people of this provider as other programs may read them: SCIM 2.0. */
@NullMarked
package cn.lianshen.identity.directory;

import org.jspecify.annotations.NullMarked;
