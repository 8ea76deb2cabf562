package cn.lianshen.approval.assessment;

import cn.lianshen.approval.assessment.Assessment.Aspect;
import cn.lianshen.approval.assessment.Assessment.BureauPart;
import cn.lianshen.approval.assessment.Assessment.Deadline;
import cn.lianshen.approval.assessment.Assessment.Role;
import cn.lianshen.approval.catalogue.Cooperation.AskedAspect;
import cn.lianshen.approval.catalogue.Profile;
import cn.lianshen.approval.routing.domain.Consultation;
import cn.lianshen.approval.routing.domain.Registration;
import cn.lianshen.approval.routing.domain.Route;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What each bureau does, in order, each with the deadline that is its own. */
record Parts(Profile county, List<Deadline> deadlines, Words words) {

    List<BureauPart> of(Route route) {
        return Stream.of(
                        Stream.of(lead(route.lead())),
                        route.consultations().stream().map(this::consulted),
                        Stream.of(part(route.issuing(), Role.ISSUER, clock(Clocks.DELIVERY))),
                        route.registrations().stream().map(this::registrar))
                .flatMap(parts -> parts)
                .toList();
    }

    /** The lead decides within its promise; where it promises nothing, within the law. */
    BureauPart lead(String bureau) {
        Deadline promise = clock(Clocks.PROMISE);
        return part(bureau, Role.LEAD, promise == null ? clock(Clocks.HARD) : promise);
    }

    private BureauPart registrar(Registration act) {
        return new BureauPart(
                act.bureau(),
                words.bureau(act.bureau()).name(),
                Role.REGISTRAR,
                null,
                act.act(),
                List.of(),
                clock(Clocks.of(act.act())));
    }

    private BureauPart consulted(Consultation asked) {
        List<Aspect> aspects =
                asked.aspects().stream().map(aspect -> aspect(asked.bureau(), aspect)).toList();
        return new BureauPart(
                asked.bureau(),
                words.bureau(asked.bureau()).name(),
                Role.CONSULTED,
                asked.kind(),
                null,
                aspects,
                clock(Clocks.of(asked.kind())));
    }

    private BureauPart part(String bureau, Role role, @Nullable Deadline deadline) {
        String name = words.bureau(bureau).name();
        return new BureauPart(bureau, name, role, null, null, List.of(), deadline);
    }

    private Aspect aspect(String bureau, Consultation.Aspect asked) {
        AskedAspect row =
                Stream.concat(
                                county.consultations().stream(),
                                words.catalogue().cooperation().consultations().stream())
                        .filter(rows -> rows.bureau().equals(bureau))
                        .flatMap(rows -> rows.aspects().stream())
                        .filter(one -> one.aspect().equals(asked.code()))
                        .findFirst()
                        .orElseThrow();
        return new Aspect(row.aspect(), words.pick(row.name(), row.nameEn()), asked.restsOn());
    }

    private @Nullable Deadline clock(@Nullable String name) {
        return deadlines.stream()
                .filter(deadline -> deadline.clock().equals(name))
                .findFirst()
                .orElse(null);
    }
}
