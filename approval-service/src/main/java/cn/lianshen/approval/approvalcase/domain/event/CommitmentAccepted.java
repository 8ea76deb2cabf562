package cn.lianshen.approval.approvalcase.domain.event;

import java.util.List;

/**
 * Decided on the spot against a written commitment (告知承诺); a check follows.
 *
 * @param materials what is promised instead of shown
 */
public record CommitmentAccepted(List<String> materials, Deadline deadline)
        implements DecisionEvent {}
