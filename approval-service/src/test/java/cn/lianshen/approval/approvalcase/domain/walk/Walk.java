package cn.lianshen.approval.approvalcase.domain.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.intake.FileApplication;
import cn.lianshen.approval.approvalcase.domain.notice.NoticeNumbers;
import cn.lianshen.approval.approvalcase.domain.notice.NoticesDue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One case driven by chance, with everything that happened to it. */
public final class Walk {
    private final Random chance;
    private final List<CaseEvent> events = new ArrayList<>();
    private ApprovalCase now = ApprovalCase.none();
    private LocalDate day = ACase.MONDAY;

    /** A case after so many steps by chance, each of which may have been refused. */
    public static Walk of(long seed, int steps) {
        var walk = new Walk(seed);
        for (var step = 0; step < steps; step++) {
            walk.step();
        }
        return walk;
    }

    private Walk(long seed) {
        this.chance = new Random(seed);
        take(new FileApplication(Filings.any(chance), "{}", day, ACase.CALENDAR));
    }

    public ApprovalCase now() {
        return now;
    }

    public List<CaseEvent> events() {
        return events;
    }

    LocalDate day() {
        return day;
    }

    /** A step by chance, on this or a later day. */
    private void step() {
        if (chance.nextInt(6) == 0) {
            day = day.plusDays(chance.nextInt(4));
        }
        take(new Commands(chance, day, now).any());
    }

    private void take(CaseCommand command) {
        switch (command.decide(now)) {
            case Outcome.Recorded(var happenings) ->
                    NoticesDue.with(now, happenings, new NoticeNumbers("苍教", day.getYear()))
                            .forEach(happening -> apply(happening.event()));
            case Outcome.Breached(_, var breach) -> apply(breach);
            case Outcome.Refused(var refusal) -> assertThat(refusal.code()).isNotBlank();
        }
    }

    private void apply(CaseEvent event) {
        Invariants.before(now, event, events);
        events.add(event);
        now = now.apply(event);
        Invariants.after(now, events);
    }
}
