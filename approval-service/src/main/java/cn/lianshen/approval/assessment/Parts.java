package cn.lianshen.approval.assessment;

import cn.lianshen.approval.assessment.Assessment.Aspect;
import cn.lianshen.approval.assessment.Assessment.BureauPart;
import cn.lianshen.approval.assessment.Assessment.Deadline;
import cn.lianshen.approval.assessment.Assessment.Role;
import cn.lianshen.approval.catalogue.Profile;
import cn.lianshen.approval.catalogue.Profile.AskedAspect;
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
                        Stream.of(
                                part(route.issuing(), Role.ISSUER, clock(Clocks.DELIVERY)),
                                part(
                                        route.registrar(),
                                        Role.REGISTRAR,
                                        clock(Clocks.REGISTRATION))))
                .flatMap(parts -> parts)
                .toList();
    }

    /** The lead decides within its promise; where it promises nothing, within the law. */
    BureauPart lead(String bureau) {
        Deadline promise = clock(Clocks.PROMISE);
        return part(bureau, Role.LEAD, promise == null ? clock(Clocks.HARD) : promise);
    }

    private BureauPart consulted(Route.Consultation asked) {
        List<Aspect> aspects =
                asked.aspects().stream().map(code -> aspect(asked.bureau(), code)).toList();
        String name = words.bureau(asked.bureau()).name();
        return new BureauPart(asked.bureau(), name, Role.CONSULTED, aspects, clock(Clocks.OPINION));
    }

    private BureauPart part(String bureau, Role role, @Nullable Deadline deadline) {
        return new BureauPart(bureau, words.bureau(bureau).name(), role, List.of(), deadline);
    }

    private Aspect aspect(String bureau, String code) {
        return county.consultations().stream()
                .filter(row -> row.bureau().equals(bureau))
                .flatMap(row -> row.aspects().stream())
                .filter(row -> row.aspect().equals(code))
                .findFirst()
                .map(this::aspect)
                .orElseThrow();
    }

    private Aspect aspect(AskedAspect row) {
        return new Aspect(row.aspect(), words.pick(row.name(), row.nameEn()));
    }

    private @Nullable Deadline clock(String name) {
        return deadlines.stream()
                .filter(deadline -> deadline.clock().equals(name))
                .findFirst()
                .orElse(null);
    }
}
