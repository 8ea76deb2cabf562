package cn.lianshen.approval.approvalcase.domain;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One joint application as its events have made it. Immutable; {@link #apply} is the only way to a
 * next state, and the version counts the events applied.
 */
public final class ApprovalCase {
    private static final ApprovalCase NONE =
            new ApprovalCase(0, CaseState.NONE, null, Map.of(), List.of(), Map.of(), null);

    private final int version;
    private final CaseState state;
    private final @Nullable ApplicationFiled filing;
    private final Map<ClockName, Deadline> deadlines;
    private final List<Consultation> consultations;
    private final Map<String, Conclusion> opinions;
    private final @Nullable LicenceIssued licence;

    private ApprovalCase(
            int version,
            CaseState state,
            @Nullable ApplicationFiled filing,
            Map<ClockName, Deadline> deadlines,
            List<Consultation> consultations,
            Map<String, Conclusion> opinions,
            @Nullable LicenceIssued licence) {
        this.version = version;
        this.state = state;
        this.filing = filing;
        this.deadlines = deadlines;
        this.consultations = consultations;
        this.opinions = opinions;
        this.licence = licence;
    }

    /** The case before anything is filed. */
    public static ApprovalCase none() {
        return NONE;
    }

    /** The case after one more event. */
    public ApprovalCase apply(CaseEvent event) {
        return switch (event) {
            case ApplicationFiled e -> next(CaseState.FILED, e);
            case ApplicationReceived e -> next(CaseState.RECEIVED, List.of(e.deadline()));
            case ApplicationAccepted e -> next(CaseState.ACCEPTED, e.deadlines());
            case ConsultationOpened e -> asked(e.consultations());
            case OpinionRecorded e -> answered(e);
            case ConsultationCompleted _ -> next(CaseState.DECIDE, List.of());
            case PermissionGranted e -> next(CaseState.GRANTED, List.of(e.deadline()));
            case PermissionRefused _ -> next(CaseState.REFUSED, List.of());
            case LicenceIssued e -> licensed(e);
            case RegistrationOpened e -> next(CaseState.REGISTER, List.of(e.deadline()));
            case LegalPersonRegistered _ -> next(CaseState.DONE, List.of());
            case RegistrationRefused _ -> next(CaseState.REGISTRATION_REFUSED, List.of());
        };
    }

    /** Number of events applied; 0 before filing. */
    public int version() {
        return version;
    }

    public CaseState state() {
        return state;
    }

    /** What was filed; only asked of a case that exists. */
    public ApplicationFiled filing() {
        return requireNonNull(filing, "nothing is filed");
    }

    /** Clocks started so far, the last start of each. */
    public Collection<Deadline> deadlines() {
        return deadlines.values();
    }

    /** The clock's deadline, or null while it has not started. */
    public @Nullable Deadline deadline(ClockName clock) {
        return deadlines.get(clock);
    }

    public List<Consultation> consultations() {
        return consultations;
    }

    /** Opinions given so far, by bureau code. */
    public Map<String, Conclusion> opinions() {
        return opinions;
    }

    /** The licence, or null before it is issued. */
    public @Nullable LicenceIssued licence() {
        return licence;
    }

    /** Bureaus that were asked and have not answered. */
    public List<String> outstanding() {
        return consultations.stream()
                .map(Consultation::bureau)
                .filter(bureau -> !opinions.containsKey(bureau))
                .toList();
    }

    /** Bureaus whose opinion is against the application. */
    public List<String> objections() {
        return opinions.entrySet().stream()
                .filter(opinion -> opinion.getValue() == Conclusion.OBJECT)
                .map(Map.Entry::getKey)
                .toList();
    }

    private ApprovalCase next(CaseState to, ApplicationFiled filed) {
        return new ApprovalCase(
                version + 1, to, filed, deadlines, consultations, opinions, licence);
    }

    private ApprovalCase next(CaseState to, List<Deadline> started) {
        return new ApprovalCase(
                version + 1, to, filing, with(started), consultations, opinions, licence);
    }

    private ApprovalCase asked(List<Consultation> bureaus) {
        return new ApprovalCase(
                version + 1,
                CaseState.REVIEW,
                filing,
                deadlines,
                List.copyOf(bureaus),
                opinions,
                licence);
    }

    private ApprovalCase answered(OpinionRecorded opinion) {
        var all = new TreeMap<>(opinions);
        all.put(opinion.bureau(), opinion.conclusion());
        return new ApprovalCase(
                version + 1,
                state,
                filing,
                deadlines,
                consultations,
                Collections.unmodifiableMap(all),
                licence);
    }

    private ApprovalCase licensed(LicenceIssued issued) {
        return new ApprovalCase(
                version + 1, CaseState.ISSUED, filing, deadlines, consultations, opinions, issued);
    }

    private Map<ClockName, Deadline> with(List<Deadline> started) {
        if (started.isEmpty()) {
            return deadlines;
        }
        var all = new EnumMap<ClockName, Deadline>(ClockName.class);
        all.putAll(deadlines);
        started.forEach(deadline -> all.put(deadline.clock(), deadline));
        return Collections.unmodifiableMap(all);
    }
}
