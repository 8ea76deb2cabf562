package cn.lianshen.gateway.portal.citizen;

import cn.lianshen.gateway.portal.reference.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An institution of the register, as far as pages show it.
 *
 * @param inspections conclusion of the annual inspection by year
 */
public record School(
        UUID id,
        String name,
        Named state,
        Named kind,
        Named classification,
        String region,
        @Nullable LocalDate foundedOn,
        String address,
        List<String> campuses,
        List<String> founders,
        String legalRepresentative,
        String principal,
        Licence licence,
        Registration registration,
        SortedMap<Integer, String> inspections) {
    private static final List<String> AT_WORK = List.of("LICENSED", "REGISTERED");

    /** A code with the register's words. */
    public record Named(String code, String text) {}

    public record Licence(
            String number,
            Named issuer,
            LocalDate validFrom,
            LocalDate validTo,
            Named standing,
            @Nullable LocalDate endedOn) {

        public boolean holds() {
            return standing.code().equals("VALID");
        }
    }

    public record Registration(
            @Nullable Named registrar,
            @Nullable String creditCode,
            @Nullable LocalDate registeredOn,
            @Nullable LocalDate struckOffOn) {}

    /** Whether it may teach today. */
    public boolean atWork() {
        return licence.holds() && AT_WORK.contains(state.code());
    }

    /** Who issued the licence, by the name on its papers as far as that is known. */
    public String issuer(Reference reference) {
        var issuer = licence.issuer();
        return reference
                .county(region)
                .filter(county -> county.lead().equals(issuer.code()))
                .map(Reference.County::office)
                .orElse(issuer.text());
    }

    /** One page of a look-up. */
    public record Page(List<School> items, @Nullable UUID next) {}
}
