package cn.lianshen.approval.catalogue;

import cn.lianshen.approval.catalogue.Cooperation.AskedAspect;
import cn.lianshen.approval.catalogue.Cooperation.Consulted;
import cn.lianshen.approval.catalogue.Cooperation.Supplying;
import cn.lianshen.approval.catalogue.Cooperation.Told;
import cn.lianshen.approval.routing.domain.Consultation.Aspect;
import cn.lianshen.approval.routing.domain.Participation;
import cn.lianshen.approval.routing.domain.Participation.Asked;
import cn.lianshen.approval.routing.domain.Participation.Informed;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rows of the division of work, one for each question, supply and notice. */
final class Participations {

    private Participations() {}

    static List<Participation> of(Cooperation general) {
        return Stream.of(
                        general.consultations().stream().flatMap(Participations::asked),
                        general.supplies().stream().map(Participations::supplying),
                        general.informed().stream().map(Participations::informed))
                .flatMap(rows -> rows)
                .toList();
    }

    static List<Participation> of(Profile county) {
        return Stream.concat(
                        county.consultations().stream().flatMap(Participations::asked),
                        county.informed().stream().map(Participations::informed))
                .toList();
    }

    private static Stream<Participation> asked(Consulted row) {
        return row.aspects().stream().map(aspect -> asked(row, aspect));
    }

    private static Participation asked(Consulted row, AskedAspect aspect) {
        Aspect question = new Aspect(aspect.aspect(), aspect.restsOn());
        return new Participation(
                Set.copyOf(row.matters()),
                row.kinds() == null ? Set.of() : Set.copyOf(row.kinds()),
                row.bureau(),
                aspect.when(),
                new Asked(row.kind(), List.of(question)));
    }

    private static Participation supplying(Supplying row) {
        return new Participation(
                Set.copyOf(row.matters()),
                Set.of(),
                row.bureau(),
                row.when(),
                new Participation.Supplying(row.materials()));
    }

    private static Participation informed(Told row) {
        return new Participation(
                Set.copyOf(row.matters()), Set.of(), row.bureau(), row.when(), new Informed());
    }
}
