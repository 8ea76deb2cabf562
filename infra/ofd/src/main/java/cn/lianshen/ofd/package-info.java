/** OFD documents (版式文档, GB/T 33190): one page, set in type, sealed, and read without trust. */
@NullMarked
package cn.lianshen.ofd;

import org.jspecify.annotations.NullMarked;
