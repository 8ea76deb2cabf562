package cn.lianshen.approval.assessment;

import cn.lianshen.approval.assessment.Assessment.Deadline;
import cn.lianshen.approval.assessment.Timer.Start;
import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.catalogue.Profile;
import cn.lianshen.approval.clock.domain.Suspension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every clock of the case, in the order in which they start.
 *
 * <p>NOTICE runs from receipt; HARD, DECLARED, PROMISE, OPINION and what-if limits from acceptance;
 * DELIVERY from the decision and REGISTRATION from the licence. A decision without a date is taken
 * to fall on the last day of the promise, or of the law's limit where nothing is promised; a
 * licence on the last day of delivery.
 */
final class Clocks {

    static final String NOTICE = "NOTICE";
    static final String HARD = "HARD";
    static final String DECLARED = "DECLARED";
    static final String PROMISE = "PROMISE";
    static final String OPINION = "OPINION";
    static final String DELIVERY = "DELIVERY";
    static final String REGISTRATION = "REGISTRATION";
    static final List<String> COUNTY_CLOCKS = List.of(DECLARED, PROMISE);

    private final List<Deadline> deadlines = new ArrayList<>();
    private final AssessmentRequest asked;
    private final Catalogue catalogue;
    private final Timer timer;

    private Clocks(AssessmentRequest asked, Catalogue catalogue, Timer timer) {
        this.asked = asked;
        this.catalogue = catalogue;
        this.timer = timer;
    }

    /**
     * All deadlines of the case.
     *
     * @param registrar null when there is none
     */
    static List<Deadline> of(
            AssessmentRequest asked, Catalogue catalogue, @Nullable String registrar, Timer timer) {
        Clocks clocks = new Clocks(asked, catalogue, timer);
        clocks.untilDecision();
        clocks.afterDecision(registrar);
        clocks.whatIfs();
        return List.copyOf(clocks.deadlines);
    }

    private void untilDecision() {
        Profile county = catalogue.profile(asked.region());
        String item = asked.item();
        start(
                Budget.of(NOTICE, catalogue.limits().notice()),
                Start.told(asked.received()),
                List.of());
        catalogue.limits().hard(item).map(row -> Budget.of(HARD, row)).ifPresent(this::run);
        whatIf(DECLARED)
                .or(() -> county.declared(item).map(row -> Budget.of(DECLARED, row)))
                .ifPresent(this::run);
        whatIf(PROMISE)
                .or(() -> county.promise(item).map(row -> Budget.of(PROMISE, row)))
                .ifPresent(this::run);
        start(Budget.of(OPINION, county.opinionBudget()), Start.told(asked.accepted()), List.of());
    }

    private void afterDecision(@Nullable String registrar) {
        Optional<Deadline> decision = find(PROMISE).or(() -> find(HARD));
        if (decision.isEmpty()) {
            return;
        }
        Start decided = Start.toldOrAfter(asked.decidedOn(), decision.get());
        Deadline delivery =
                start(Budget.of(DELIVERY, catalogue.limits().delivery()), decided, List.of());
        Start licensed = Start.toldOrAfter(asked.licensedOn(), delivery);
        Optional.ofNullable(registrar)
                .flatMap(catalogue.limits()::registration)
                .ifPresent(row -> start(Budget.of(REGISTRATION, row), licensed, List.of()));
    }

    private void whatIfs() {
        asked.whatIfs().stream()
                .filter(limit -> !COUNTY_CLOCKS.contains(limit.name()))
                .map(Budget::of)
                .forEach(this::run);
    }

    private Optional<Budget> whatIf(String clock) {
        return asked.whatIfs().stream()
                .filter(limit -> limit.name().equals(clock))
                .findFirst()
                .map(Budget::of);
    }

    /** From acceptance, standing still in suspensions. */
    private void run(Budget budget) {
        start(budget, Start.told(asked.accepted()), suspensions());
    }

    private Deadline start(Budget budget, Start start, List<Suspension> suspensions) {
        Deadline deadline = timer.deadline(budget, start, suspensions);
        deadlines.add(deadline);
        return deadline;
    }

    private List<Suspension> suspensions() {
        return asked.pauses().stream()
                .map(pause -> new Suspension(pause.from(), pause.resumedOn()))
                .toList();
    }

    private Optional<Deadline> find(String clock) {
        return deadlines.stream().filter(deadline -> deadline.clock().equals(clock)).findFirst();
    }
}
