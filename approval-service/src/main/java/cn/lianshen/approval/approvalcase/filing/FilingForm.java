package cn.lianshen.approval.approvalcase.filing;

import cn.lianshen.approval.catalogue.EntryMode;
import cn.lianshen.approval.routing.domain.Classification;
import cn.lianshen.approval.routing.domain.PublicSchool;
import cn.lianshen.approval.routing.domain.Pupils;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One joint application as the founder fills it in.
 *
 * @param region GB/T 2260 code of the county
 * @param item code of the item, e.g. {@code PS02}
 * @param kind code of the kind of institution, e.g. {@code KG}
 * @param registrar the bureau chosen for the legal person; the county's default when left out
 * @param preparation needed when the entry mode is after_preparation
 * @param answers what the founder says or hands in, by material code
 */
public record FilingForm(
        String region,
        String item,
        EntryMode entryMode,
        String kind,
        Classification classification,
        @Nullable String registrar,
        Founder founder,
        School school,
        @Nullable Preparation preparation,
        @Nullable Map<String, String> answers) {

    /**
     * Who founds the school (举办者): a person with a citizen number or a body with a credit code.
     *
     * @param publicSchoolStage of the public school that takes part; the strictest rule holds while
     *     it is not told
     */
    public record Founder(
            FounderType type,
            String name,
            @Nullable String citizenNumber,
            @Nullable String creditCode,
            @Nullable Boolean foreignControlled,
            @Nullable Boolean publicSchool,
            PublicSchool.@Nullable Stage publicSchoolStage) {}

    /** A person or a body. */
    public enum FounderType {
        /** 个人 */
        INDIVIDUAL,
        /** 社会组织 */
        ORGANISATION
    }

    /**
     * The school as planned.
     *
     * @param openingFundYuan opening fund (开办资金), whole yuan
     * @param stateAssetPercent share of state assets, 0 to 100
     * @param pupils whom a training body teaches; left out otherwise
     */
    public record School(
            String name,
            String address,
            String legalRepresentative,
            String principal,
            int plannedPupils,
            long openingFundYuan,
            @Nullable Integer stateAssetPercent,
            @Nullable Boolean collectiveOrDonatedAssets,
            @Nullable Boolean militaryPoliceOrPolitical,
            @Nullable Set<Pupils> pupils,
            @Nullable Boolean canteen,
            @Nullable Boolean boarding) {}

    /** The approval of preparation (筹设批准书) that is held. */
    public record Preparation(String number, LocalDate approvedOn) {}
}
