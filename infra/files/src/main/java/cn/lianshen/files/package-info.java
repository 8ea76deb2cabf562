/**
 * Files that people hand in and that the platform makes: taken in as a stream and checked on the
 * way, kept under the hash of their content, on disk or in a bucket. Mechanism only; whose a file
 * is and who may read it is the business of whoever keeps its hash.
 */
@NullMarked
package cn.lianshen.files;

import org.jspecify.annotations.NullMarked;
