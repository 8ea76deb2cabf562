package cn.lianshen.approval.approvalcase.domain.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The intended decision is made public (公示).
 *
 * @param until last day of it; absent while the holidays that it runs over are not announced
 * @param deadline the clock that ends on that day; absent in old logs
 */
public record PublicityStarted(
        LocalDate startedOn, @Nullable LocalDate until, @Nullable Deadline deadline)
        implements ReviewEvent {}
