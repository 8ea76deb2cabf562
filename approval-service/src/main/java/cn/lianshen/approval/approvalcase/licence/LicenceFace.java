package cn.lianshen.approval.approvalcase.licence;

import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.approvalcase.domain.event.LicenceIssued;
import cn.lianshen.approval.approvalcase.filing.FilingForm;
import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.catalogue.Profile;
import cn.lianshen.approval.identifier.domain.LicenceNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What stands on a licence (办学许可证): what was filed, a number, and the county's term for the kind. A
 * licence issued anew keeps its last day.
 */
@Component
final class LicenceFace {
    private final Catalogue catalogue;

    LicenceFace(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    LicenceIssued of(
            ApplicationFiled filing, FilingForm form, LicenceNumber number, LocalDate today) {
        var county = catalogue.profile(filing.region());
        var school = form.school();
        return new LicenceIssued(
                filing.caseNumber(),
                filing.institutionId(),
                number.value(),
                school.name(),
                filing.kind(),
                filing.classification(),
                school.address(),
                List.of(form.founder().name()),
                school.legalRepresentative(),
                school.principal(),
                county.lead().issuing(),
                today,
                lastDay(filing, form, county, today),
                registrar(filing, form, county));
    }

    private static LocalDate lastDay(
            ApplicationFiled filing, FilingForm form, Profile county, LocalDate today) {
        var existing = form.existing();
        var reissued = filing.procedure().result().equals("REISSUED_LICENCE");
        var kept = existing == null || !reissued ? null : existing.licenceUntil();
        return kept != null && kept.isAfter(today)
                ? kept
                : today.plusYears(county.licenceYears(filing.kind())).minusDays(1);
    }

    /** The bureau that keeps the legal person, also where this case registers nothing. */
    private static String registrar(ApplicationFiled filing, FilingForm form, Profile county) {
        var existing = form.existing();
        return Stream.of(filing.firstRegistrar(), existing == null ? null : existing.registrar())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseGet(() -> county.defaultRegistrar(form.classification()));
    }
}
