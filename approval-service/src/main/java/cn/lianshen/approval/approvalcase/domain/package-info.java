/**
 * One joint application (联审案件), from filing to the registered legal person.
 *
 * <p>A {@link cn.lianshen.approval.approvalcase.domain.CaseCommand} looks at an {@link
 * cn.lianshen.approval.approvalcase.domain.ApprovalCase} and answers with events or with a refusal;
 * only {@code ApprovalCase.apply} moves the state.
 */
@NullMarked
package cn.lianshen.approval.approvalcase.domain;

import org.jspecify.annotations.NullMarked;
