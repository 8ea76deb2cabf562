package cn.lianshen.approval.approvalcase.licence;

import static java.util.Objects.requireNonNull;

import cn.lianshen.approval.approvalcase.CaseEntry;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.approvalcase.domain.event.LicenceIssued;
import cn.lianshen.approval.approvalcase.filing.FilingForm;
import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.identifier.domain.LicenceNumber;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands on a licence (办学许可证): what was filed, a number, and the county's term for the kind.
 */
@Component
final class LicenceFace {
    private final Catalogue catalogue;
    private final JsonMapper json;

    LicenceFace(Catalogue catalogue, JsonMapper json) {
        this.catalogue = catalogue;
        this.json = json;
    }

    LicenceIssued of(
            ApplicationFiled filing, CaseEntry filed, LicenceNumber number, LocalDate today) {
        var form = json.readValue(requireNonNull(filed.confidential()), FilingForm.class);
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
                today.plusYears(county.licenceYears(filing.kind())).minusDays(1),
                filing.firstRegistrar());
    }
}
