package cn.lianshen.approval.approvalcase.domain.event;

/** What ends a permission after it was granted; four different acts (许可的撤销、注销、撤回和吊销). */
public sealed interface AfterGrantEvent extends CaseEvent
        permits PermissionAnnulled, LicenceCancelled, PermissionWithdrawn, LicenceRevoked {}
