/**
 * What people hand in (申请材料): documents that belong to a person, have a material code and versions
 * that are never overwritten, and serve as many cases as they fit.
 *
 * <p>Content lies in the file store under its hash; rows here say whose it is, what it is for, and
 * which cases use which version. {@link cn.lianshen.approval.material.UsedDocuments} is for the
 * features that file and work cases; {@link cn.lianshen.approval.material.DocumentReaders} is what
 * they tell about who else may read.
 */
@NullMarked
package cn.lianshen.approval.material;

import org.jspecify.annotations.NullMarked;
