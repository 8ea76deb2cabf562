package cn.lianshen.approval.approvalcase.domain;

import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.Conclusion;
import cn.lianshen.approval.approvalcase.domain.event.ConsentPresumed;
import cn.lianshen.approval.approvalcase.domain.event.Consultation;
import cn.lianshen.approval.approvalcase.domain.event.ConsultationCompleted;
import cn.lianshen.approval.approvalcase.domain.event.ConsultationOpened;
import cn.lianshen.approval.approvalcase.domain.event.Deadline;
import cn.lianshen.approval.approvalcase.domain.event.DeadlinesProjected;
import cn.lianshen.approval.approvalcase.domain.event.OpinionRecorded;
import cn.lianshen.approval.approvalcase.domain.event.OpinionReopened;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The parallel consultation (并联征询).
 *
 * @param asked every bureau's part
 * @param opinions given and standing, by bureau code
 * @param completed whether all stand
 */
public record Consulting(
        List<Consultation> asked, Map<String, Conclusion> opinions, boolean completed) {
    static final Consulting NONE = new Consulting(List.of(), Map.of(), false);

    Consulting after(CaseEvent event) {
        return switch (event) {
            case ConsultationOpened e ->
                    new Consulting(List.copyOf(e.consultations()), opinions, completed);
            case OpinionRecorded e -> answered(e.bureau(), e.conclusion());
            case ConsentPresumed e -> answered(e.bureau(), Conclusion.AGREE);
            case OpinionReopened e -> reopened(e);
            case DeadlinesProjected e -> projected(e.deadlines());
            case ConsultationCompleted _ -> new Consulting(asked, opinions, true);
            default -> this;
        };
    }

    /** Bureaus that were asked and have not answered. */
    public List<String> outstanding() {
        return asked.stream()
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

    private Consulting projected(List<Deadline> newer) {
        return new Consulting(
                asked.stream()
                        .map(
                                part ->
                                        new Consultation(
                                                part.bureau(),
                                                part.aspects(),
                                                part.deadline().projected(newer)))
                        .toList(),
                opinions,
                completed);
    }

    private Consulting answered(String bureau, Conclusion conclusion) {
        var all = new TreeMap<>(opinions);
        all.put(bureau, conclusion);
        return new Consulting(asked, Collections.unmodifiableMap(all), completed);
    }

    private Consulting reopened(OpinionReopened event) {
        var left = new TreeMap<>(opinions);
        left.remove(event.bureau());
        return new Consulting(
                asked.stream().map(part -> renewed(part, event)).toList(),
                Collections.unmodifiableMap(left),
                false);
    }

    private static Consultation renewed(Consultation part, OpinionReopened event) {
        return part.bureau().equals(event.bureau())
                ? new Consultation(part.bureau(), part.aspects(), event.deadline())
                : part;
    }
}
