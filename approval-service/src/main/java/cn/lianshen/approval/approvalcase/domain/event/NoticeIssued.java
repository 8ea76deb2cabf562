package cn.lianshen.approval.approvalcase.domain.event;

/**
 * A notice in due form was issued (制发文书), in the same breath as what it tells of.
 *
 * @param ordinal place among the notices of the case, from 1
 * @param number unique without a draw, since it holds the case number and the ordinal
 * @param cause version of the event that it tells of
 */
public record NoticeIssued(NoticeKind notice, int ordinal, String number, int cause)
        implements CaseEvent {}
