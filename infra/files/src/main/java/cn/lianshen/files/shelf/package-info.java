/** Where kept files lie: a folder, or a bucket that speaks S3. */
@NullMarked
package cn.lianshen.files.shelf;

import org.jspecify.annotations.NullMarked;
