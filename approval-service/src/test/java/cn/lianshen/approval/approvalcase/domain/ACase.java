package cn.lianshen.approval.approvalcase.domain;

import cn.lianshen.approval.approvalcase.domain.decision.GrantPermission;
import cn.lianshen.approval.approvalcase.domain.delivery.IssueLicence;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.approvalcase.domain.event.BreachRecorded;
import cn.lianshen.approval.approvalcase.domain.event.BureauAspects;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.CaseProcedure;
import cn.lianshen.approval.approvalcase.domain.event.ClockLimit;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.Conclusion;
import cn.lianshen.approval.approvalcase.domain.event.LicenceIssued;
import cn.lianshen.approval.approvalcase.domain.event.Registration;
import cn.lianshen.approval.approvalcase.domain.intake.AcceptApplication;
import cn.lianshen.approval.approvalcase.domain.intake.FileApplication;
import cn.lianshen.approval.approvalcase.domain.review.RecordOpinion;
import cn.lianshen.approval.clock.Calendars;
import cn.lianshen.approval.clock.domain.LimitUnit;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A kindergarten's case in Cangnan, brought to where a test begins. */
public final class ACase {
    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    public static final WorkingCalendar CALENDAR = Calendars.fromSeeds();
    public static final Actor FOUNDER = new Actor(Actor.Kind.PERSON, "p-0001", null);
    public static final Actor EDU = officer("EDU");
    public static final Actor MZ = officer("MZ");
    public static final Actor SCJG = officer("SCJG");
    public static final Actor BB = officer("BB");
    public static final Actor STRANGER = new Actor(Actor.Kind.PERSON, "p-0002", null);
    public static final Actor SUPERVISOR = new Actor(Actor.Kind.SUPERVISOR, "p-watch", null);
    public static final Actor PLATFORM = new Actor(Actor.Kind.SYSTEM, "lianshen", null);

    private ACase() {}

    public static Actor officer(String bureau) {
        return new Actor(Actor.Kind.BUREAU, "p-" + bureau, bureau);
    }

    /** A day of 2026, the year whose holidays are announced. */
    public static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(2026, month, dayOfMonth);
    }

    public static ApplicationFiled filing() {
        return new ApplicationFiled(
                "330327052026112302000017",
                "330327",
                "PS02",
                "direct",
                null,
                "KG",
                "NON_PROFIT",
                "p-0001",
                UUID.fromString("0d9c6f0e-2f43-4b6f-8a51-6c1de2f4a7b3"),
                null,
                "EDU",
                List.of(
                        new BureauAspects(
                                "SCJG", List.of("NAME", "FOOD_LICENCE"), List.of("M20", "M21")),
                        new BureauAspects(
                                "MZ", List.of("NAME", "REGISTRABILITY"), List.of("M12", "M21")),
                        new BureauAspects("BB", List.of("INSTITUTION_ROUTE"), List.of("M05"))),
                List.of(new Registration("MZ", Registration.Act.CREATE, null)),
                limits(),
                procedure(),
                List.of(),
                List.of(),
                "3f9a12c04b7d");
    }

    /** Nothing but what an applicant may ask for. */
    public static CaseProcedure procedure() {
        return new CaseProcedure(
                "LICENCE",
                "LICENCE",
                false,
                false,
                false,
                false,
                false,
                0,
                true,
                true,
                false,
                false,
                false,
                false,
                List.of(),
                List.of("M01", "M05", "M06", "M12", "M17", "M20", "M21"));
    }

    private static List<ClockLimit> limits() {
        return List.of(
                new ClockLimit(ClockName.NOTICE, 5, LimitUnit.WORKING_DAY),
                new ClockLimit(ClockName.HARD, 3, LimitUnit.CALENDAR_MONTH),
                new ClockLimit(ClockName.DECLARED, 3, LimitUnit.CALENDAR_MONTH),
                new ClockLimit(ClockName.PROMISE, 7, LimitUnit.WORKING_DAY),
                new ClockLimit(ClockName.PRECHECK, 1, LimitUnit.WORKING_DAY),
                new ClockLimit(ClockName.RESUBMISSION, 15, LimitUnit.WORKING_DAY),
                new ClockLimit(ClockName.TOLERANCE, 20, LimitUnit.WORKING_DAY),
                new ClockLimit(ClockName.COMMITMENT, 2, LimitUnit.CALENDAR_MONTH),
                new ClockLimit(ClockName.SUPPLEMENT, 15, LimitUnit.WORKING_DAY),
                new ClockLimit(ClockName.OPINION, 3, LimitUnit.WORKING_DAY),
                new ClockLimit(ClockName.DELIVERY, 10, LimitUnit.WORKING_DAY),
                new ClockLimit(ClockName.REGISTRATION, 60, LimitUnit.CALENDAR_DAY));
    }

    public static ApprovalCase filed() {
        return after(ApprovalCase.none(), new FileApplication(filing(), "{}", MONDAY, CALENDAR));
    }

    public static ApprovalCase inReview() {
        return after(filed(), new AcceptApplication(EDU, MONDAY, CALENDAR));
    }

    public static ApprovalCase ripe() {
        return after(inReview(), agreed(SCJG), agreed(MZ), agreed(BB));
    }

    public static ApprovalCase ripeWithObjection() {
        return after(
                inReview(),
                agreed(SCJG),
                new RecordOpinion(MZ, Conclusion.OBJECT, "名称与已登记的单位相同"),
                agreed(BB));
    }

    public static ApprovalCase granted() {
        return after(ripe(), new GrantPermission(EDU, null, MONDAY, CALENDAR));
    }

    public static ApprovalCase licensed() {
        return after(granted(), new IssueLicence(EDU, licence(), MONDAY, CALENDAR));
    }

    public static LicenceIssued licence() {
        var filing = filing();
        return new LicenceIssued(
                filing.caseNumber(),
                filing.institutionId(),
                "教民133032760000001号",
                "苍南县灵溪镇春芽幼儿园",
                "KG",
                "NON_PROFIT",
                "苍南县灵溪镇示范路 1 号",
                List.of("示例举办者"),
                "示例法定代表人",
                "示例园长",
                "EDU",
                MONDAY,
                MONDAY.plusYears(3).minusDays(1),
                "MZ");
    }

    public static RecordOpinion agreed(Actor actor) {
        return new RecordOpinion(actor, Conclusion.AGREE, null);
    }

    /** The case after these commands, each of which must be carried out. */
    public static ApprovalCase after(ApprovalCase from, CaseCommand... commands) {
        var now = from;
        for (var command : commands) {
            for (var event : events(command.decide(now))) {
                now = now.apply(event);
            }
        }
        return now;
    }

    public static List<CaseEvent> events(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Recorded(var happenings) ->
                    happenings.stream().map(Happening::event).toList();
            case Outcome.Refused(var refusal) ->
                    throw new AssertionError("refused: " + refusal.code());
            case Outcome.Breached(var refusal, _) ->
                    throw new AssertionError("refused and kept: " + refusal.code());
        };
    }

    public static Refusal refusal(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Recorded(var happenings) ->
                    throw new AssertionError("not refused: " + happenings);
            case Outcome.Refused(var refusal) -> refusal;
            case Outcome.Breached(var refusal, _) -> refusal;
        };
    }

    /** The code of a refusal that leaves nothing behind. */
    public static String code(Outcome outcome) {
        if (outcome instanceof Outcome.Breached(var refusal, _)) {
            throw new AssertionError("kept on record: " + refusal.code());
        }
        return refusal(outcome).code();
    }

    /** What stays on record of a command that is refused. */
    public static BreachRecorded breach(Outcome outcome) {
        if (outcome instanceof Outcome.Breached(_, var breach)) {
            return breach;
        }
        throw new AssertionError("nothing is kept: " + outcome);
    }

    /** The text that is kept beside the first event. */
    public static @Nullable String confidential(Outcome outcome) {
        if (outcome instanceof Outcome.Recorded(var happenings)) {
            return happenings.getFirst().confidential();
        }
        throw new AssertionError("nothing is recorded: " + outcome);
    }

    /** The one event of this kind. */
    public static <T extends CaseEvent> T event(Outcome outcome, Class<T> kind) {
        var found = events(outcome).stream().filter(kind::isInstance).map(kind::cast).toList();
        if (found.size() != 1) {
            throw new AssertionError("not one " + kind.getSimpleName() + ": " + outcome);
        }
        return found.getFirst();
    }

    /** The day on which a clock ends, or null while that is undetermined or the clock stands. */
    public static @Nullable LocalDate due(ApprovalCase it, ClockName clock) {
        var deadline = it.deadline(clock);
        return deadline == null ? null : deadline.due();
    }
}
