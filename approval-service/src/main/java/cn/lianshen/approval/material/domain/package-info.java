/** What is true of documents, whatever keeps them. */
@NullMarked
package cn.lianshen.approval.material.domain;

import org.jspecify.annotations.NullMarked;
