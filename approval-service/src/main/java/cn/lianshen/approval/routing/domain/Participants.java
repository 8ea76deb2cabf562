package cn.lianshen.approval.routing.domain;

import cn.lianshen.approval.routing.domain.Consultation.Aspect;
import cn.lianshen.approval.routing.domain.Participation.Asked;
import cn.lianshen.approval.routing.domain.Participation.Informed;
import cn.lianshen.approval.routing.domain.Participation.Supplying;
import cn.lianshen.approval.routing.domain.Participation.When;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who takes part in one application besides the lead. Where the county speaks of a bureau in a
 * matter, its rows take the place of the general ones for that bureau and kind of part.
 *
 * @param registrars the bureaus that will register something
 * @param listed the materials of the application, by code
 */
record Participants(
        List<Participation> general,
        County county,
        Matter matter,
        ProposedSchool school,
        SchoolKind kind,
        Set<String> registrars,
        List<String> listed) {

    List<Consultation> consultations() {
        Map<String, Consultation> asked = new LinkedHashMap<>();
        rows(Asked.class)
                .map(this::consultation)
                .forEach(c -> asked.merge(c.bureau(), c, this::both));
        return asked.values().stream().sorted(Comparator.comparing(Consultation::kind)).toList();
    }

    List<String> informed() {
        return rows(Informed.class).map(Participation::bureau).distinct().toList();
    }

    List<String> suppliers() {
        return rows(Supplying.class).map(Participation::bureau).distinct().toList();
    }

    private Consultation consultation(Participation row) {
        Asked asked = (Asked) row.part();
        return new Consultation(
                row.bureau(), asked.kind(), asked.aspects().stream().map(this::resting).toList());
    }

    /** Only on what is on the list; a question that names nothing rests on all of it. */
    private Aspect resting(Aspect aspect) {
        List<String> named = aspect.restsOn();
        return new Aspect(
                aspect.code(),
                named.isEmpty() ? listed : named.stream().filter(listed::contains).toList());
    }

    private Consultation both(Consultation one, Consultation other) {
        List<Aspect> aspects =
                Stream.concat(one.aspects().stream(), other.aspects().stream()).toList();
        return new Consultation(one.bureau(), one.kind(), aspects);
    }

    private Stream<Participation> rows(Class<? extends Participation.Part> part) {
        List<Participation> local = speaking(county.participations(), part).toList();
        List<String> bureaus = local.stream().map(Participation::bureau).toList();
        return Stream.concat(
                        local.stream(),
                        speaking(general, part).filter(row -> !bureaus.contains(row.bureau())))
                .filter(row -> !row.bureau().equals(county.lead()))
                .filter(row -> meets(row.when(), row.bureau()));
    }

    private Stream<Participation> speaking(
            List<Participation> rows, Class<? extends Participation.Part> part) {
        return rows.stream()
                .filter(row -> part.isInstance(row.part()))
                .filter(row -> matter.isIn(row.matters()))
                .filter(row -> row.kinds().isEmpty() || row.kinds().contains(kind.code()));
    }

    private boolean meets(When when, String bureau) {
        return switch (when) {
            case ALWAYS -> true;
            case FOR_PROFIT -> school.forProfit();
            case NON_PROFIT -> !school.forProfit();
            case REGISTRAR -> registrars.contains(bureau);
            case SCIENCE -> trains(TrainingField.SCIENCE);
            case CULTURE -> trains(TrainingField.CULTURE);
            case SPORTS -> trains(TrainingField.SPORTS);
        };
    }

    /** With the field untold every authority is asked. */
    private boolean trains(TrainingField field) {
        Set<TrainingField> told = school.school().fields();
        return kind.nonSubjectTraining() && (told.isEmpty() || told.contains(field));
    }
}
