/**
 * Reads the reference data under the class path folder {@code seeds/} into a caller's own records.
 *
 * <p>A mechanism only: it knows YAML and file names, not what the files mean. Each service writes
 * records for the fields that it uses.
 */
@NullMarked
package cn.lianshen.seeds;

import org.jspecify.annotations.NullMarked;
