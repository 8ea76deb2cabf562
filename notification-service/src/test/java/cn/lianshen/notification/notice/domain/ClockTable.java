package cn.lianshen.notification.notice.domain;

import static cn.lianshen.notification.notice.domain.ToldCases.DAY;
import static cn.lianshen.notification.notice.domain.ToldCases.due;
import static cn.lianshen.notification.notice.domain.ToldCases.row;

import cn.lianshen.notification.notice.domain.ClockHappening.ClockPaused;
import cn.lianshen.notification.notice.domain.ClockHappening.ClockResumed;
import cn.lianshen.notification.notice.domain.ClockHappening.DeadlineMissed;
import cn.lianshen.notification.notice.domain.ClockHappening.DeadlineNeared;
import cn.lianshen.notification.notice.domain.ClockHappening.DeadlinesProjected;
import cn.lianshen.notification.notice.domain.ClockHappening.LimitExtended;
import cn.lianshen.notification.notice.domain.ClockHappening.ProceedingsResumed;
import cn.lianshen.notification.notice.domain.ClockHappening.ProceedingsSuspended;
import cn.lianshen.notification.notice.domain.ToldCases.Told;
import java.util.List;

/** What happens to the clocks. */
final class ClockTable {
    private ClockTable() {}

    static List<Told> rows() {
        var deadlines = List.of(due("HARD"), due("PROMISE"));
        return List.of(
                row(
                        new ClockPaused("EXPERT_REVIEW", DAY, DAY.plusDays(9), "12号", deadlines),
                        "founder: clock-paused"),
                row(new ClockResumed("EXPERT_REVIEW", DAY, deadlines), "founder: clock-resumed"),
                row(new LimitExtended(10, deadlines), "founder: limit-extended"),
                row(new DeadlinesProjected(deadlines), "founder: promise-projected"),
                row(
                        new DeadlinesProjected(List.of(due("SUPPLEMENT"))),
                        "founder: own-deadline-projected"),
                row(new DeadlinesProjected(List.of(due("HARD"), due("DECLARED")))),
                row(new DeadlineNeared("NOTICE", "EDU", DAY), "EDU: deadline-neared"),
                row(
                        new DeadlineNeared("OPINION", "MZ", DAY),
                        "MZ: deadline-neared",
                        "EDU: opinion-neared"),
                row(new DeadlineMissed("NOTICE", "EDU", DAY), "EDU: deadline-missed"),
                row(new DeadlineMissed("DECLARED", "EDU", DAY), "EDU: deadline-missed"),
                row(
                        new DeadlineMissed("OPINION", "MZ", DAY),
                        "MZ: deadline-missed",
                        "EDU: opinion-missed"),
                row(
                        new DeadlineMissed("PROMISE", "EDU", DAY),
                        "EDU: deadline-missed",
                        "founder: promise-missed"),
                row(
                        new DeadlineMissed("HARD", "EDU", DAY),
                        "EDU: deadline-missed",
                        "founder: legal-limit-missed"),
                row(
                        new DeadlineMissed("PRECHECK", "EDU", DAY),
                        "EDU: deadline-missed",
                        "founder: limit-missed"),
                row(
                        new DeadlineMissed("DELIVERY", "EDU", DAY),
                        "EDU: deadline-missed",
                        "founder: limit-missed"),
                row(
                        new DeadlineMissed("REGISTRATION", "MZ", DAY),
                        "MZ: deadline-missed",
                        "founder: limit-missed"),
                row(new ProceedingsSuspended(), "founder: proceedings-suspended"),
                row(new ProceedingsResumed(), "founder: proceedings-resumed"));
    }
}
