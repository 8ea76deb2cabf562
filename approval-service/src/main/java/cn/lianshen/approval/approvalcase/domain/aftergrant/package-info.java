/** Acts that end a permission after its grant: four, kept apart (撤销、注销、撤回、吊销). */
@NullMarked
package cn.lianshen.approval.approvalcase.domain.aftergrant;

import org.jspecify.annotations.NullMarked;
