package cn.lianshen.registry.lookup;

import cn.lianshen.registry.institution.PublicState;
import cn.lianshen.registry.licence.domain.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An institution as the public sees it: what its licence publishes by law, its registration and its
 * states; nothing of the case behind it.
 *
 * @param region GB/T 2260 code of the county
 * @param levels stages that its kind teaches (办学层次)
 * @param foundedOn null when it is not known
 * @param campuses addresses of further campuses (校区)
 * @param inspections conclusion of the annual inspection (年检结论) by year
 */
record Institution(
        UUID id,
        String name,
        Labelled state,
        Labelled kind,
        List<Labelled> levels,
        Labelled classification,
        String region,
        @Nullable LocalDate foundedOn,
        String address,
        List<String> campuses,
        List<String> founders,
        String legalRepresentative,
        String principal,
        Licence licence,
        Registration registration,
        Set<UUID> predecessors,
        Set<UUID> successors,
        SortedMap<Integer, String> inspections) {

    /**
     * @param validTo last day of the term
     * @param standing on the day that was asked about
     * @param endedOn first day without the licence; null when only its term ends it
     */
    record Licence(
            String number,
            Labelled issuer,
            LocalDate validFrom,
            LocalDate validTo,
            Labelled standing,
            @Nullable LocalDate endedOn) {}

    /**
     * @param registrar bureau that registers, or has registered, the legal person (法人登记机关)
     * @param creditCode unified social credit code; null until registered
     * @param struckOffOn null while the legal person exists
     */
    record Registration(
            @Nullable Labelled registrar,
            @Nullable String creditCode,
            @Nullable LocalDate registeredOn,
            @Nullable LocalDate struckOffOn) {}

    static Institution of(PublicState it, LocalDate day, Labels labels) {
        return new Institution(
                it.institutionId(),
                it.name(),
                labels.of("state", it.state()),
                labels.of("kind", it.kind()),
                labels.levels(it.kind()),
                labels.of("classification", it.classification()),
                it.region(),
                it.foundedOn(),
                it.address(),
                it.campuses(),
                it.founders(),
                it.legalRepresentative(),
                it.principal(),
                licence(it, day, labels),
                registration(it, labels),
                it.predecessors(),
                it.successors(),
                it.inspections());
    }

    private static Licence licence(PublicState state, LocalDate day, Labels labels) {
        var it = state.licence();
        var ended = it.ended();
        return new Licence(
                it.number(),
                labels.of("bureau", it.issuer()),
                it.validFrom(),
                it.validTo(),
                labels.of("standing", standing(state, day).name()),
                ended == null ? null : ended.on());
    }

    static Standing standing(PublicState state, LocalDate day) {
        return Standing.of(state.licence(), day);
    }

    private static Registration registration(PublicState state, Labels labels) {
        var it = state.registration();
        var bureau = it.registrar();
        return new Registration(
                bureau == null ? null : labels.of("bureau", bureau),
                it.creditCode(),
                it.registeredOn(),
                it.struckOffOn());
    }
}
