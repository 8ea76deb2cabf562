package cn.lianshen.registry.institution.domain;

import cn.lianshen.registry.institution.domain.Happening.LicenceIssued;
import cn.lianshen.registry.institution.domain.Happening.SchoolEntered;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who the school is, as its licence says.
 *
 * @param classification null when the school has not chosen yet (未选择登记类型)
 * @param foundedOn null for a school that was there before this register and was never entered
 * @param campuses addresses of further campuses (校区)
 */
public record Face(
        String region,
        String name,
        String kind,
        @Nullable String classification,
        @Nullable LocalDate foundedOn,
        String address,
        List<String> campuses,
        List<String> founders,
        String legalRepresentative,
        String principal) {

    static Face entered(SchoolEntered school, String region) {
        return new Face(
                region,
                school.name(),
                school.kind(),
                school.classification(),
                school.establishedOn(),
                school.address(),
                school.campuses(),
                school.founders(),
                school.legalRepresentative(),
                school.principal());
    }

    static Face licensed(@Nullable Face before, LicenceIssued licence, String region) {
        return new Face(
                region,
                licence.name(),
                licence.kind(),
                licence.classification(),
                before == null ? founding(licence) : before.foundedOn,
                licence.address(),
                before == null ? List.of() : before.campuses,
                licence.founders(),
                licence.legalRepresentative(),
                licence.principal());
    }

    /** A change is no founding; a licence of which nothing more is known is the first one. */
    private static @Nullable LocalDate founding(LicenceIssued licence) {
        var act = licence.act();
        return act == null || !act.startsWith("PS05") ? licence.validFrom() : null;
    }

    Face choosing(String chosen) {
        return new Face(
                region,
                name,
                kind,
                chosen,
                foundedOn,
                address,
                campuses,
                founders,
                legalRepresentative,
                principal);
    }
}
