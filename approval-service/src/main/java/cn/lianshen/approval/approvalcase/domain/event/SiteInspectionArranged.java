package cn.lianshen.approval.approvalcase.domain.event;

import java.time.LocalDate;
import java.util.List;

/**
 * Inspectors go to the site (现场勘验安排).
 *
 * @param inspectors token subjects, two at least
 */
public record SiteInspectionArranged(LocalDate on, List<String> inspectors)
        implements ReviewEvent {}
