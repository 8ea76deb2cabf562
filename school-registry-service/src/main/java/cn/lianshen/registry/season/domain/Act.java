package cn.lianshen.registry.season.domain;

import java.time.LocalDate;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** What can be done to a task. */
public sealed interface Act {

    /**
     * 自查: the school has looked at itself.
     *
     * @param on day of its report
     */
    record SelfReport(LocalDate on) implements Act {}

    /**
     * 审计报告: the audit of the year's accounts is handed in. Source: 民办教育促进法 art. 39.
     *
     * @param on day of the report
     */
    record AuditReport(LocalDate on) implements Act {}

    /**
     * 审核: the bureau has looked at it.
     *
     * @param wanting areas in which something is wanting; none when nothing is
     */
    record Review(LocalDate on, SortedSet<Area> wanting) implements Act {}

    /**
     * 拟定结论, of the inspection or, after rectification, of the re-check (复查).
     *
     * @param rectifyBy last day to put things right (整改期限); null when there is nothing to
     */
    record Conclude(LocalDate on, Result result, @Nullable LocalDate rectifyBy) implements Act {}

    /**
     * 整改: the school has put things right.
     *
     * @param on day of its report
     */
    record Rectify(LocalDate on) implements Act {}
}
