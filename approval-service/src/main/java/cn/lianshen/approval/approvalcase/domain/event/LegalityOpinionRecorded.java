package cn.lianshen.approval.approvalcase.domain.event;

/** One of the three gave its opinion on legality (合法性审查意见). */
public record LegalityOpinionRecorded(LegalityParty party, LegalityConclusion conclusion)
        implements ReviewEvent {}
