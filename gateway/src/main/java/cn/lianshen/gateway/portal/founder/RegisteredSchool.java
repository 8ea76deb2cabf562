package cn.lianshen.gateway.portal.founder;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A school of the public register (学校名录), as far as an application about it takes from it.
 *
 * @param levels stages that its kind teaches (办学层次)
 */
record RegisteredSchool(
        String id,
        String name,
        Named state,
        Named kind,
        List<Named> levels,
        Named classification,
        @Nullable LocalDate foundedOn,
        String address,
        List<String> campuses,
        List<String> founders,
        String legalRepresentative,
        String principal,
        Licence licence,
        Registration registration) {

    /** A code with the register's words. */
    record Named(String code, String text) {}

    record Licence(String number, LocalDate validTo, Named standing) {}

    record Registration(@Nullable Named registrar, @Nullable String creditCode) {}

    /** One page of a look-up. */
    record Page(List<RegisteredSchool> items, @Nullable String next) {}

    /** What the register says of a field of the application; empty for all others. */
    String says(String field) {
        return switch (field) {
            case "school.name" -> name;
            case "school.address" -> address;
            case "school.legalRepresentative" -> legalRepresentative;
            case "school.principal" -> principal;
            default -> "";
        };
    }

    /** Nobody applies for what has ended. */
    public boolean closed() {
        return state.code().equals("CLOSED");
    }

    public List<String> levelNames() {
        return levels.stream().map(Named::text).toList();
    }
}
