package cn.lianshen.approval.assessment;

import cn.lianshen.approval.assessment.Assessment.Deadline;
import cn.lianshen.approval.assessment.Timer.Start;
import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.catalogue.Profile;
import cn.lianshen.approval.clock.domain.Suspension;
import cn.lianshen.approval.routing.domain.Consultation;
import cn.lianshen.approval.routing.domain.Nature;
import cn.lianshen.approval.routing.domain.Registration;
import cn.lianshen.approval.routing.domain.RegistrationAct;
import cn.lianshen.approval.routing.domain.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every clock of the case, in the order in which they start.
 *
 * <p>NOTICE runs from receipt; HARD, DECLARED, PROMISE, OPINION, FIRST_REVIEW and what-if limits
 * from acceptance; DELIVERY and REGISTRATION_APPLICATION from the decision, REGISTRATION and
 * DE_REGISTRATION from the delivery. NOTICE and DELIVERY are the licensing law's: no other matter
 * has them. A decision without a date is taken to fall on the last day of the promise, or of the
 * law's limit where nothing is promised; a licence on the last day of delivery.
 */
final class Clocks {

    static final String NOTICE = "NOTICE";
    static final String HARD = "HARD";
    static final String DECLARED = "DECLARED";
    static final String PROMISE = "PROMISE";
    static final String OPINION = "OPINION";
    static final String DELIVERY = "DELIVERY";
    static final String FIRST_REVIEW = "FIRST_REVIEW";
    static final String APPLICATION = "REGISTRATION_APPLICATION";
    static final String REGISTRATION = "REGISTRATION";
    static final String DE_REGISTRATION = "DE_REGISTRATION";
    static final List<String> COUNTY_CLOCKS = List.of(DECLARED, PROMISE);

    private final List<Deadline> deadlines = new ArrayList<>();
    private final AssessmentRequest asked;
    private final Catalogue catalogue;
    private final Timer timer;
    private final boolean licensing;

    private Clocks(AssessmentRequest asked, Catalogue catalogue, Nature nature, Timer timer) {
        this.asked = asked;
        this.catalogue = catalogue;
        this.timer = timer;
        this.licensing = nature == Nature.LICENCE;
    }

    /** All deadlines of a case that has a route. */
    static List<Deadline> of(
            AssessmentRequest asked, Catalogue catalogue, Route route, Timer timer) {
        Clocks clocks = new Clocks(asked, catalogue, route.procedure().nature(), timer);
        clocks.untilDecision();
        clocks.firstReview(route.consultations());
        clocks.afterDecision(route.registrations());
        clocks.whatIfs();
        return List.copyOf(clocks.deadlines);
    }

    /** All deadlines that would hold if nothing spoke against it. */
    static List<Deadline> of(AssessmentRequest asked, Catalogue catalogue, Timer timer) {
        Nature nature = catalogue.nature(asked.item(), asked.change());
        Clocks clocks = new Clocks(asked, catalogue, nature, timer);
        clocks.untilDecision();
        clocks.afterDecision(List.of());
        clocks.whatIfs();
        return List.copyOf(clocks.deadlines);
    }

    /** The clock of a registrar's act. */
    static String of(RegistrationAct act) {
        return act == RegistrationAct.CANCEL ? DE_REGISTRATION : REGISTRATION;
    }

    /** The clock of a consultation; null where the law leaves the other level its own time. */
    static @Nullable String of(Consultation.Kind kind) {
        return switch (kind) {
            case PRE_REVIEW, SECTOR_OPINION -> OPINION;
            case LOWER_LEVEL_REVIEW -> FIRST_REVIEW;
            case HIGHER_LEVEL_REVIEW -> null;
        };
    }

    private void untilDecision() {
        Profile county = catalogue.profile(asked.region());
        String item = asked.item();
        if (licensing) {
            Budget notice = Budget.of(NOTICE, catalogue.limits().notice());
            start(notice, Start.told(asked.received()), List.of());
            catalogue
                    .limits()
                    .hard(item, asked.change())
                    .map(row -> Budget.of(HARD, row))
                    .ifPresent(this::run);
        }
        whatIf(DECLARED).or(this::declared).ifPresent(this::run);
        whatIf(PROMISE)
                .or(() -> county.promise(item).map(row -> Budget.of(PROMISE, row)))
                .ifPresent(this::run);
        start(Budget.of(OPINION, county.opinionBudget()), Start.told(asked.accepted()), List.of());
    }

    private Optional<Budget> declared() {
        return catalogue
                .declared(asked.region(), asked.item(), asked.change())
                .filter(_ -> licensing)
                .map(row -> Budget.of(DECLARED, row));
    }

    private void firstReview(List<Consultation> consultations) {
        boolean other =
                consultations.stream()
                        .map(Consultation::kind)
                        .anyMatch(
                                kind ->
                                        kind == Consultation.Kind.LOWER_LEVEL_REVIEW
                                                || kind == Consultation.Kind.HIGHER_LEVEL_REVIEW);
        if (other) {
            Budget budget = Budget.of(FIRST_REVIEW, catalogue.limits().firstReview());
            start(budget, Start.told(asked.accepted()), List.of());
        }
    }

    private void afterDecision(List<Registration> registrations) {
        Optional<Deadline> decision = find(PROMISE).or(() -> find(HARD));
        if (decision.isEmpty()) {
            return;
        }
        Start decided = Start.toldOrAfter(asked.decidedOn(), decision.get());
        Start licensed = decided;
        if (licensing) {
            Budget budget = Budget.of(DELIVERY, catalogue.limits().delivery());
            Deadline delivery = start(budget, decided, List.of());
            licensed = Start.toldOrAfter(asked.licensedOn(), delivery);
        }
        for (Registration act : registrations) {
            registration(act, decided, licensed);
        }
    }

    /** The end of a liquidation, from which the applicant's time to cancel runs, is not told. */
    private void registration(Registration act, Start decided, Start licensed) {
        if (act.act() == RegistrationAct.CHANGE) {
            catalogue
                    .limits()
                    .registrationApplication(act.bureau(), act.act())
                    .map(row -> Budget.of(APPLICATION, row))
                    .ifPresent(budget -> start(budget, decided, List.of()));
        }
        catalogue
                .limits()
                .registration(act.bureau(), act.act())
                .map(row -> Budget.of(of(act.act()), row))
                .ifPresent(budget -> start(budget, licensed, List.of()));
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
