package cn.lianshen.approval.catalogue;

import cn.lianshen.approval.catalogue.Cooperation.Consulted;
import cn.lianshen.approval.catalogue.Cooperation.Told;
import cn.lianshen.approval.clock.domain.AlarmRule;
import cn.lianshen.approval.clock.domain.Limit;
import cn.lianshen.approval.routing.domain.Classification;
import cn.lianshen.approval.routing.domain.ProcedurePart;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one county works together (县级配置): one file of {@code seeds/tenants}. Rows with {@code
 * confirm} are to be confirmed with the county before they are relied on.
 *
 * @param region GB/T 2260, six digits
 * @param document code of the policy document that it rests on
 * @param placeName the place as it stands in a school's name
 * @param offered what can be filed online
 * @param recognised kinds that are recognised here and licensed nowhere (认定)
 * @param declared published as the law's limit; {@link Catalogue#declared} falls back to the law
 * @param papers null where nothing is known of the office's own usage
 * @param tolerance null where the county knows no 容缺受理
 */
public record Profile(
        String region,
        String document,
        PlaceName placeName,
        Lead lead,
        List<Offered> offered,
        List<Recognised> recognised,
        List<ItemLimit> promises,
        List<ItemLimit> declared,
        List<StageBudget> stageBudgets,
        OpinionBudget opinionBudget,
        Alarms alarms,
        List<Consulted> consultations,
        List<Told> informed,
        List<Registrar> registrars,
        InstitutionPilot institutionPilot,
        List<ProcedureSetting> procedure,
        Publicity publicity,
        RecordsRequired recordsRequired,
        @Nullable Tolerance tolerance,
        List<Inspection> inspections,
        LocalHolidays localHolidays,
        LicenceNumbering licenceNumber,
        List<LicenceTerm> licenceTerms,
        @Nullable Papers papers) {

    /** In a city district the city's name is part of it (企业名称登记管理规定 7). */
    public record PlaceName(String value, boolean confirm, String source, Confidence confidence) {}

    /** The bureau that accepts and decides (牵头部门), and the one that issues (发证机关). */
    public record Lead(String bureau, String issuing, String source, Confidence confidence) {}

    public record Offered(
            List<String> matters,
            boolean confirm,
            @Nullable String note,
            String source,
            Confidence confidence) {}

    public record Recognised(
            String kind,
            List<String> matters,
            boolean confirm,
            @Nullable String note,
            String source,
            Confidence confidence) {}

    public record OpinionBudget(
            Limit limit, boolean confirm, String source, Confidence confidence) {}

    /** When a clock turns yellow (黄灯): a share of its days used, or few working days left. */
    public record Alarms(
            int usedPercent,
            int workingDaysLeft,
            boolean confirm,
            String source,
            Confidence confidence) {

        public AlarmRule rule() {
            return new AlarmRule(usedPercent, workingDaysLeft);
        }
    }

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

    /** The county's word on one part of the procedure, over the general rows. */
    public record ProcedureSetting(
            ProcedurePart part,
            List<String> matters,
            boolean holds,
            boolean confirm,
            @Nullable String note,
            String source,
            Confidence confidence) {}

    /** 公示 before a licensing decision; 0 working days = none. */
    public record Publicity(
            int workingDays, boolean confirm, String source, Confidence confidence) {}

    /** 办理环节留痕: whether a decision waits until the parts of the procedure are recorded here. */
    public record RecordsRequired(
            boolean value,
            boolean confirm,
            @Nullable String note,
            String source,
            Confidence confidence) {}

    /** 容缺受理: what becomes of the application when the promised material does not come. */
    public record Tolerance(Lapse lapse, boolean confirm, String source, Confidence confidence) {
        public enum Lapse {
            /** 视为撤回申请. */
            DEEMED_WITHDRAWN,
            DEMANDED_AGAIN
        }
    }

    /** Another bureau's inspection that must have been passed, and lately (前置检查结果). */
    public record Inspection(
            String bureau,
            List<String> matters,
            @Nullable List<String> kinds,
            int maxAgeDays,
            boolean confirm,
            @Nullable String note,
            String source,
            Confidence confidence) {}

    /** Whether days off of the place's own are possible (民族自治地方放假). */
    public record LocalHolidays(
            boolean possible, boolean confirm, String source, Confidence confidence) {}

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

    /** The bureau that registers unless the founder chooses another (登记机关). */
    public String defaultRegistrar(Classification classification) {
        return registrars.stream()
                .filter(row -> row.classification() == classification && row.byDefault())
                .findFirst()
                .orElseThrow(() -> new NotInCatalogue("registrar", classification.name()))
                .bureau();
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
