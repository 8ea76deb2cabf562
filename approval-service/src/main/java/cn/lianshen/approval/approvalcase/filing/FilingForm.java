package cn.lianshen.approval.approvalcase.filing;

import cn.lianshen.approval.catalogue.EntryMode;
import cn.lianshen.approval.identifier.domain.LicenceNumber;
import cn.lianshen.approval.material.DocumentUse;
import cn.lianshen.approval.routing.domain.Classification;
import cn.lianshen.approval.routing.domain.Conditions;
import cn.lianshen.approval.routing.domain.Disclosures;
import cn.lianshen.approval.routing.domain.InspectionResult;
import cn.lianshen.approval.routing.domain.PublicSchool;
import cn.lianshen.approval.routing.domain.Pupils;
import cn.lianshen.approval.routing.domain.TrainingField;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One joint application as the founder fills it in.
 *
 * @param region GB/T 2260 code of the county
 * @param item code of the item, e.g. {@code PS02}
 * @param entryMode needed by items with several ways in
 * @param kind code of the kind of institution, e.g. {@code KG}
 * @param registrar the bureau chosen for the legal person; the county's default when left out
 * @param preparation needed when the entry mode is after_preparation
 * @param change sub-type of a change, e.g. {@code PS05d}; for other items there is none
 * @param existing the school as it is licensed now; for a founding there is none
 * @param disclosures what only the stop rules ask for
 * @param conditions what is told of the preconditions; what is not told an officer judges
 * @param inspections what other bureaus' inspections said
 * @param draftId the founder's draft that this was made from; it leaves the list of drafts
 * @param answers what the founder says, by material code
 * @param materials documents of the founder's that the case uses, by material code
 * @param consent what the founder agreed to, kept with the form
 */
public record FilingForm(
        String region,
        String item,
        @Nullable EntryMode entryMode,
        String kind,
        Classification classification,
        @Nullable String registrar,
        Founder founder,
        School school,
        @Nullable Preparation preparation,
        @Nullable Map<String, @Nullable String> answers,
        @Nullable String change,
        @Nullable Existing existing,
        @Nullable Disclosures disclosures,
        @Nullable Conditions conditions,
        @Nullable List<InspectionResult> inspections,
        @Nullable UUID draftId,
        @Nullable Map<String, List<DocumentUse>> materials,
        @Nullable Consent consent) {

    /** A gap in a list is nothing that anybody can mean. */
    public FilingForm {
        inspections = inspections == null ? null : List.copyOf(inspections);
    }

    /** Documents by material code; empty when none is named. */
    Map<String, List<DocumentUse>> documents() {
        return materials == null ? Map.of() : materials;
    }

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
     * @param trainingFields in what a non-subject training body trains; left out otherwise
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
            @Nullable Boolean boarding,
            @Nullable Set<TrainingField> trainingFields) {}

    /**
     * The school as it is licensed now (现有学校).
     *
     * @param licenceNumber in its official spelling, however it was typed; what is no number stays
     *     as it is, to be refused
     * @param institutionId its identity in the registry; found by its licence when left out
     * @param establishedOn day of its formal establishment; a conversion looks at it
     * @param correction what the public register has wrong about it, in the founder's words; told
     *     where the form deviates from the register
     */
    public record Existing(
            String licenceNumber,
            @Nullable UUID institutionId,
            @Nullable String kind,
            @Nullable Classification classification,
            @Nullable String registrar,
            @Nullable LocalDate licenceUntil,
            @Nullable LocalDate establishedOn,
            @Nullable String correction) {

        public Existing {
            var read = LicenceNumber.parse(licenceNumber);
            licenceNumber = read.isPresent() ? read.get().value() : licenceNumber;
        }

        /** One school, one identity, whichever case it is told in. */
        UUID identity() {
            return institutionId != null
                    ? institutionId
                    : UUID.nameUUIDFromBytes(licenceNumber.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The approval of preparation (筹设批准书) that is held. */
    public record Preparation(String number, LocalDate approvedOn) {}
}
