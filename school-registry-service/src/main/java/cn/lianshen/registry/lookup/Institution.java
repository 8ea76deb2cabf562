package cn.lianshen.registry.lookup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An institution as the public sees it: what its licence publishes by law, its registration and its
 * states; nothing of the case behind it.
 *
 * @param region GB/T 2260 code of the county
 */
record Institution(
        UUID id,
        String name,
        Labelled state,
        Labelled kind,
        Labelled classification,
        String region,
        String address,
        List<String> founders,
        String legalRepresentative,
        String principal,
        Licence licence,
        Registration registration) {

    /**
     * @param validTo last day of the term
     * @param standing by the term, on the day of the answer
     */
    record Licence(
            String number,
            Labelled issuer,
            LocalDate validFrom,
            LocalDate validTo,
            Labelled standing) {}

    /**
     * @param registrar bureau that registers, or has registered, the legal person (法人登记机关)
     * @param creditCode unified social credit code; null until registered
     */
    record Registration(
            Labelled registrar, @Nullable String creditCode, @Nullable LocalDate registeredOn) {}

    static Institution of(InstitutionRow row, LocalDate today, Labels labels) {
        return new Institution(
                row.id(),
                row.name(),
                labels.of("state", row.state()),
                labels.of("kind", row.kind()),
                labels.of("classification", row.classification()),
                row.region(),
                row.address(),
                row.founders(),
                row.legalRepresentative(),
                row.principal(),
                licence(row, today, labels),
                new Registration(
                        labels.of("bureau", row.registrar()),
                        row.creditCode(),
                        row.registeredOn()));
    }

    private static Licence licence(InstitutionRow row, LocalDate today, Labels labels) {
        return new Licence(
                row.licenceNumber(),
                labels.of("bureau", row.issuer()),
                row.term().from(),
                row.term().to(),
                labels.of("standing", row.term().standingOn(today)));
    }
}
