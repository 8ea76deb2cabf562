package cn.lianshen.approval.approvalcase.domain;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;

import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.approvalcase.domain.event.BureauAspects;
import cn.lianshen.approval.approvalcase.domain.event.CaseProcedure;
import cn.lianshen.approval.approvalcase.domain.event.ClockLimit;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.PinnedPrecondition;
import cn.lianshen.approval.approvalcase.domain.event.PinnedStop;
import cn.lianshen.approval.approvalcase.domain.event.Registration;
import cn.lianshen.approval.approvalcase.domain.intake.AcceptApplication;
import cn.lianshen.approval.approvalcase.domain.intake.FileApplication;
import cn.lianshen.approval.clock.domain.LimitUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The plain filing of {@link ACase}, made different in what a test is about. */
public final class AFiling {
    private static final ApplicationFiled PLAIN = ACase.filing();

    private final Set<Need> needs = EnumSet.of(Need.HEARING, Need.EXTENSION);
    private String item = PLAIN.item();
    private String nature = "LICENCE";
    private String result = "LICENCE";
    private int publicity;
    private List<BureauAspects> asked = PLAIN.consultedBureaus();
    private List<Registration> registrations = PLAIN.registrations();
    private List<ClockLimit> limits = PLAIN.limits();
    private List<PinnedStop> stops = List.of();
    private List<PinnedPrecondition> preconditions = List.of();
    private @Nullable String change;

    /** What an item or a county may ask for or offer. */
    public enum Need {
        PRECHECK,
        SITE_INSPECTION,
        EXPERTS,
        LEGALITY,
        LEADERS,
        HEARING,
        EXTENSION,
        TOLERANCE,
        COMMITMENT,
        INSPECTION_STOPS_CLOCK,
        SILENCE_IS_CONSENT
    }

    private AFiling() {}

    public static AFiling with(Need... needs) {
        var filing = new AFiling();
        filing.needs.addAll(List.of(needs));
        return filing;
    }

    public AFiling without(Need need) {
        needs.remove(need);
        return this;
    }

    /** Another item: division PS03, termination PS06 … */
    public AFiling of(String code, String natureCode, String resultCode) {
        item = code;
        nature = natureCode;
        result = resultCode;
        return this;
    }

    public AFiling publicFor(int workingDays) {
        publicity = workingDays;
        return this;
    }

    public AFiling asking(BureauAspects... bureaus) {
        asked = List.of(bureaus);
        return this;
    }

    public AFiling registering(Registration... acts) {
        registrations = List.of(acts);
        return this;
    }

    public AFiling stoppedBy(PinnedStop... rules) {
        stops = List.of(rules);
        return this;
    }

    public AFiling onlyIf(PinnedPrecondition... conditions) {
        preconditions = List.of(conditions);
        return this;
    }

    /** A conversion: struck off at civil affairs, licensed anew, registered as a company. */
    public AFiling converting() {
        change = "PS05h";
        return of("PS05", "LICENCE", "LICENCE")
                .registering(
                        new Registration("MZ", Registration.Act.CANCEL, null),
                        new Registration("SCJG", Registration.Act.CREATE, null));
    }

    public AFiling limit(ClockName clock, int amount, LimitUnit unit) {
        limits = new ArrayList<>(limits);
        limits.removeIf(limit -> limit.clock() == clock);
        limits.add(new ClockLimit(clock, amount, unit));
        return this;
    }

    public AFiling noLimit(ClockName clock) {
        limits = limits.stream().filter(limit -> limit.clock() != clock).toList();
        return this;
    }

    public ApplicationFiled filing() {
        return new ApplicationFiled(
                PLAIN.caseNumber(),
                PLAIN.region(),
                item,
                null,
                change,
                PLAIN.kind(),
                PLAIN.classification(),
                PLAIN.founderId(),
                PLAIN.institutionId(),
                null,
                PLAIN.lead(),
                asked,
                registrations,
                List.copyOf(limits),
                procedure(),
                stops,
                preconditions,
                PLAIN.catalogueVersion());
    }

    private CaseProcedure procedure() {
        return new CaseProcedure(
                nature,
                result,
                needs.contains(Need.PRECHECK),
                needs.contains(Need.SITE_INSPECTION),
                needs.contains(Need.EXPERTS),
                needs.contains(Need.LEGALITY),
                needs.contains(Need.LEADERS),
                publicity,
                needs.contains(Need.HEARING),
                needs.contains(Need.EXTENSION),
                needs.contains(Need.TOLERANCE),
                needs.contains(Need.COMMITMENT),
                needs.contains(Need.INSPECTION_STOPS_CLOCK),
                needs.contains(Need.SILENCE_IS_CONSENT),
                List.of("M20", "M21"),
                PLAIN.procedure().materials());
    }

    /** Filed, and received unless the county looks first. */
    public ApprovalCase filedOn(LocalDate day) {
        return after(ApprovalCase.none(), new FileApplication(filing(), "{}", day, CALENDAR));
    }

    /** Filed and accepted on one day; the opinions are still to come. */
    public ApprovalCase acceptedOn(LocalDate day) {
        return after(filedOn(day), new AcceptApplication(EDU, day, CALENDAR));
    }

    /** Every bureau that is asked agrees. */
    public ApprovalCase agreedOn(LocalDate day) {
        var now = acceptedOn(day);
        for (var part : asked) {
            now = after(now, ACase.agreed(ACase.officer(part.bureau())));
        }
        return now;
    }
}
