package cn.lianshen.approval.sharing.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom or what a source is asked about for a material: no more than it needs (最小必要, 个人信息保护法 art.
 * 6). A source that keeps no records of such a subject is not asked.
 */
public final class Subjects {
    private Subjects() {}

    public static Optional<SharedSubject> of(String material, String source, Applicant it) {
        return switch (material) {
            case "M02", "M03" -> founder(source, it);
            case "M06" -> both("name", it.founder(), "address", it.address());
            case "M08", "M09" -> both("name", it.founder(), "creditCode", it.creditCode());
            case "M10" -> both("school", it.school(), "document", it.preparation());
            case "M13" -> both("name", it.legalRepresentative(), "school", it.school());
            case "M14" -> both("name", it.principal(), "school", it.school());
            case "M17", "M18", "M19", "M20" -> both("school", it.school(), "address", it.address());
            case "M29", "M30" -> both("school", it.school(), "document", it.licence());
            default -> Optional.ofNullable(it.school()).map(at -> SharedSubject.of("school", at));
        };
    }

    /** Persons are known to the police, bodies to registrars, and both to the credit platform. */
    private static Optional<SharedSubject> founder(String source, Applicant it) {
        var person = both("name", it.founder(), "citizenNumber", it.citizenNumber());
        var body = both("name", it.founder(), "creditCode", it.creditCode());
        return switch (source) {
            case "GA" -> person;
            case "CREDIT" -> person.or(() -> body);
            default -> body;
        };
    }

    private static Optional<SharedSubject> both(
            String first, @Nullable String one, String second, @Nullable String other) {
        return one == null || other == null
                ? Optional.empty()
                : Optional.of(SharedSubject.of(first, one, second, other));
    }
}
