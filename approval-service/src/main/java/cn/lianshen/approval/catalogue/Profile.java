package cn.lianshen.approval.catalogue;

import cn.lianshen.approval.clock.domain.Limit;
import cn.lianshen.approval.routing.domain.Classification;
import cn.lianshen.approval.routing.domain.County.When;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one county works together (县级配置): one file of {@code seeds/tenants}.
 *
 * @param region GB/T 2260, six digits
 * @param document code of the policy document that it rests on
 * @param offered items that can be filed online, by code
 */
public record Profile(
        String region,
        String document,
        Lead lead,
        List<String> offered,
        List<ItemLimit> promises,
        List<ItemLimit> declared,
        OpinionBudget opinionBudget,
        List<Consulted> consultations,
        List<Registrar> registrars,
        InstitutionPilot institutionPilot,
        LicenceNumbering licenceNumber,
        List<LicenceTerm> licenceTerms) {

    /** The bureau that accepts and decides (牵头部门), and the one that issues (发证机关). */
    public record Lead(String bureau, String issuing, String source, Confidence confidence) {}

    public record OpinionBudget(
            Limit limit, boolean confirm, String source, Confidence confidence) {}

    public record Consulted(
            String item,
            String bureau,
            List<AskedAspect> aspects,
            String source,
            Confidence confidence) {}

    public record AskedAspect(String aspect, String name, String nameEn, When when) {}

    public record Registrar(
            Classification classification,
            String bureau,
            boolean byDefault,
            boolean institutionsOnly,
            String rule,
            String source,
            Confidence confidence) {}

    public record InstitutionPilot(
            boolean value, boolean confirm, String source, Confidence confidence) {}

    /** The first digit of a licence number (发证机关代码). */
    public record LicenceNumbering(
            int issuingBodyDigit,
            boolean confirm,
            @Nullable String note,
            String source,
            Confidence confidence) {}

    public record LicenceTerm(
            String kind, int years, boolean confirm, String source, Confidence confidence) {}

    /** What the county promises (承诺时限). */
    public Optional<ItemLimit> promise(String item) {
        return promises.stream().filter(row -> row.item().equals(item)).findFirst();
    }

    /** What the county's guide declares as the law's limit (法定时限, as declared). */
    public Optional<ItemLimit> declared(String item) {
        return declared.stream().filter(row -> row.item().equals(item)).findFirst();
    }

    /** How long a licence runs (有效期限). */
    public int licenceYears(String kind) {
        return licenceTerms.stream()
                .filter(row -> row.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotInCatalogue("licence term", kind))
                .years();
    }
}
