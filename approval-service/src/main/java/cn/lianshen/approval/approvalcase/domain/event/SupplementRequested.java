package cn.lianshen.approval.approvalcase.domain.event;

import java.util.List;

/**
 * The one notice of all that is missing (一次性补正告知), with the demands of every bureau.
 *
 * @param materials codes of the item's list
 * @param bureaus whose demands it merges
 * @param deadline by when the founder answers
 */
public record SupplementRequested(List<String> materials, List<String> bureaus, Deadline deadline)
        implements IntakeEvent {}
