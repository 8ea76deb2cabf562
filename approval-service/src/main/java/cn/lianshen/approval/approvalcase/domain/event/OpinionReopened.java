package cn.lianshen.approval.approvalcase.domain.event;

import java.util.List;

/**
 * A bureau is asked again, since what its opinion rests on was replaced (重新征询).
 *
 * @param materials the replaced ones that its opinion rests on
 */
public record OpinionReopened(String bureau, List<String> materials, Deadline deadline)
        implements ReviewEvent {}
