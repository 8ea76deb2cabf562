package cn.lianshen.approval.approvalcase.domain.intake;

/**
 * A material that is there already.
 *
 * @param words what it is and where it comes from, for whoever demands it all the same
 * @param disputable whether it may turn out not to serve: the document of an earlier case may be of
 *     yesterday, the record of a source is not for the demand to doubt
 */
public record Held(String words, boolean disputable) {}
