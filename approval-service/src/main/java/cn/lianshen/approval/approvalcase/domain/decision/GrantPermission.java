package cn.lianshen.approval.approvalcase.domain;

import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lead grants the permission (准予行政许可). Not while a consulted bureau objects: what it would have
 * to register or answer for cannot come about against its opinion. Source: 行政许可法 art. 38, 44.
 */
public record GrantPermission(
        Actor actor, @Nullable String reason, LocalDate on, WorkingCalendar calendar)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase approvalCase) {
        return Decisions.refusal(approvalCase, actor)
                .map(Outcome::refused)
                .orElseGet(() -> granted(approvalCase));
    }

    private Outcome granted(ApprovalCase approvalCase) {
        var objections = approvalCase.objections();
        if (!objections.isEmpty()) {
            return Outcome.refused(
                    Refusal.conflict("bureau-objects", String.join("、", objections)));
        }
        var delivery = Limits.of(approvalCase.filing()).start(ClockName.DELIVERY, on, calendar);
        return Outcome.recorded(new Happening(new PermissionGranted(delivery), reason), List.of());
    }
}
