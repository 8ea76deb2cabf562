package cn.lianshen.approval.approvalcase.domain.event;

/**
 * An officer gave a bureau's part back to the bureau, so that any of its officers may take it
 * (取消认领).
 */
public record CaseReleased(String bureau, String officer) implements StaffEvent {}
