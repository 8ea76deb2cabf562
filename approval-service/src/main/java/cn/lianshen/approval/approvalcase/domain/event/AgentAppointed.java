package cn.lianshen.approval.approvalcase.domain.event;

/** An officer helps the founder through the whole process (代办). */
public record AgentAppointed(String agent, AgentGround ground) implements StaffEvent {}
