package cn.lianshen.approval.inquiry.domain;

import cn.lianshen.approval.approvalcase.domain.event.AfterGrantEvent;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationAccepted;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationWithdrawn;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.ConsentPresumed;
import cn.lianshen.approval.approvalcase.domain.event.Consultation;
import cn.lianshen.approval.approvalcase.domain.event.ConsultationCompleted;
import cn.lianshen.approval.approvalcase.domain.event.ConsultationOpened;
import cn.lianshen.approval.approvalcase.domain.event.Deadline;
import cn.lianshen.approval.approvalcase.domain.event.InspectionConcluded;
import cn.lianshen.approval.approvalcase.domain.event.OpinionReopened;
import cn.lianshen.approval.approvalcase.domain.event.PermissionGranted;
import cn.lianshen.approval.approvalcase.domain.event.PermissionRefused;
import cn.lianshen.approval.approvalcase.domain.event.ProceedingsTerminated;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one case counts for. Whether something was in time is judged by the due date that the case's
 * own events carry; a case that was withdrawn or terminated kept no limit and broke none.
 */
public final class Tallies {
    private final WorkingCalendar calendar;
    private final List<Tally> all = new ArrayList<>();
    private Verdict review = Verdict.IN_TIME;

    private Tallies(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * Everything that a case's life so far counts for.
     *
     * @param days the day of each moment
     */
    public static List<Tally> of(
            List<Moment> moments, List<LocalDate> days, WorkingCalendar calendar) {
        var tallies = new Tallies(calendar);
        for (var at = 0; at < moments.size(); at++) {
            tallies.count(moments.get(at), days.get(at));
        }
        return List.copyOf(tallies.all);
    }

    private void count(Moment moment, LocalDate day) {
        var item = moment.after().filing().item();
        switch (moment.event()) {
            case ApplicationFiled _ -> all.add(Tally.ofItem(day, Measure.FILED, item));
            case ApplicationAccepted _ -> all.add(Tally.ofItem(day, Measure.ACCEPTED, item));
            case ConsultationOpened e ->
                    e.consultations().forEach(part -> asked(day, part.bureau()));
            case OpinionReopened e -> asked(day, e.bureau());
            case ConsentPresumed e -> ofBureau(day, Measure.PRESUMED, e.bureau());
            case PermissionGranted _ -> decided(moment, day, "GRANTED");
            case PermissionRefused _ -> decided(moment, day, "REFUSED");
            case InspectionConcluded _ -> decided(moment, day, "CONCLUDED");
            default -> {}
        }
        if (!abandons(moment)) {
            moment.ended().forEach(line -> ended(moment, line, day));
        }
        if (moment.event() instanceof ConsultationCompleted) {
            reviewed(moment, day);
        }
    }

    private void asked(LocalDate day, String bureau) {
        ofBureau(day, Measure.ASKED, bureau);
    }

    private void ofBureau(LocalDate day, Measure measure, String bureau) {
        all.add(new Tally(day, measure, "", bureau, "", 0));
    }

    private void decided(Moment moment, LocalDate day, String outcome) {
        var mark =
                outcome
                        + '/'
                        + verdict(moment, ClockName.PROMISE, day)
                        + verdict(moment, ClockName.DECLARED, day)
                        + verdict(moment, ClockName.HARD, day);
        var handling = handling(moment);
        var took = handling == null ? 0 : days(moment, handling, day);
        all.add(new Tally(day, Measure.DECIDED, moment.after().filing().item(), "", mark, took));
    }

    private static String verdict(Moment moment, ClockName clock, LocalDate day) {
        return Verdict.on(day, moment.before().deadline(clock)).letter();
    }

    private static @Nullable Deadline handling(Moment moment) {
        for (var clock : List.of(ClockName.PROMISE, ClockName.HARD, ClockName.DECLARED)) {
            var deadline = moment.before().deadline(clock);
            if (deadline != null) {
                return deadline;
            }
        }
        return null;
    }

    private void ended(Moment moment, RunningLine line, LocalDate day) {
        var measure = measure(moment, line.clock());
        if (measure == null) {
            return;
        }
        var verdict = Verdict.on(day, line.deadline());
        var bureau = measure == Measure.DECISION ? "" : line.bureau();
        all.add(Tally.ofBureau(day, measure, bureau, verdict, days(moment, line.deadline(), day)));
        if (measure == Measure.OPINION) {
            review = review.and(verdict);
        }
    }

    /** Of the three clocks of the handling the promise counts; where there is none, the law's. */
    private static @Nullable Measure measure(Moment moment, ClockName clock) {
        var handling = handling(moment);
        return switch (clock) {
            case PRECHECK -> Measure.PRECHECK;
            case NOTICE -> Measure.RECEIPT;
            case OPINION -> Measure.OPINION;
            case HARD, DECLARED, PROMISE ->
                    handling != null && handling.clock() == clock ? Measure.DECISION : null;
            case DELIVERY -> Measure.DELIVERY;
            case REGISTRATION -> Measure.REGISTRATION;
            default -> null;
        };
    }

    private void reviewed(Moment moment, LocalDate day) {
        var took =
                moment.after().review().consulting().asked().stream()
                        .map(Consultation::deadline)
                        .mapToInt(deadline -> days(moment, deadline, day))
                        .max()
                        .orElse(0);
        all.add(Tally.ofBureau(day, Measure.REVIEW, "", review, took));
        review = Verdict.IN_TIME;
    }

    private int days(Moment moment, Deadline deadline, LocalDate day) {
        return WorkingDays.between(
                deadline.startedOn(), day, calendar, moment.after().timing().pauses());
    }

    private static boolean abandons(Moment moment) {
        return switch (moment.event()) {
            case ApplicationWithdrawn _, ProceedingsTerminated _, AfterGrantEvent _ -> true;
            default -> false;
        };
    }
}
