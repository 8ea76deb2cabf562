package cn.lianshen.approval.approvalcase.domain.event;

/** The annual inspection came to a conclusion (年检结论). */
public record InspectionConcluded(int year, InspectionResult result) implements DecisionEvent {}
