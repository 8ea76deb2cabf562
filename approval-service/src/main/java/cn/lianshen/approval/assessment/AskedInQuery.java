package cn.lianshen.approval.assessment;

import cn.lianshen.approval.catalogue.EntryMode;
import cn.lianshen.approval.routing.domain.Classification;
import cn.lianshen.approval.routing.domain.Disclosures;
import cn.lianshen.approval.routing.domain.PublicSchool;
import cn.lianshen.approval.routing.domain.Pupils;
import cn.lianshen.approval.routing.domain.TrainingField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked without telling who asks: what a guide or a short quiz knows. No names and no
 * numbers of persons, since addresses of pages end in logs.
 *
 * @param publicSchoolStage of the public school that takes part; the strictest rule holds without
 *     it
 * @param entryMode as in the catalogue; {@code direct} unless told
 * @param stateAssets whether fiscal or state assets take part, whatever their share
 * @param at day of the assessment; today when left out
 */
record AskedInQuery(
        String region,
        String item,
        @Nullable String change,
        @Nullable String entryMode,
        String kind,
        Classification classification,
        @Nullable Boolean foreignControlled,
        @Nullable Boolean publicSchool,
        PublicSchool.@Nullable Stage publicSchoolStage,
        @Nullable Boolean stateAssets,
        @Nullable Boolean collectiveOrDonatedAssets,
        @Nullable Boolean militaryPoliceOrPolitical,
        @Nullable Boolean listedCompany,
        @Nullable Boolean canteen,
        @Nullable Boolean boarding,
        @Nullable Set<Pupils> pupils,
        @Nullable Set<TrainingField> trainingFields,
        @Nullable LocalDate at) {

    AssessmentRequest request(LocalDate today) {
        return new AssessmentRequest(
                region,
                item,
                mode(),
                kind,
                classification,
                null,
                new FounderFacts(
                        null, null, null, null, foreignControlled, publicSchool, publicSchoolStage),
                school(),
                null,
                null,
                at == null ? today : at,
                null,
                null,
                null,
                null,
                null,
                null,
                change,
                null,
                null,
                disclosures(),
                null);
    }

    private EntryMode mode() {
        return EntryMode.AFTER_PREPARATION.code().equals(entryMode)
                ? EntryMode.AFTER_PREPARATION
                : EntryMode.DIRECT;
    }

    private SchoolFacts school() {
        BigDecimal share =
                stateAssets == null ? null : stateAssets ? BigDecimal.ONE : BigDecimal.ZERO;
        return new SchoolFacts(
                null,
                null,
                null,
                null,
                null,
                null,
                share,
                collectiveOrDonatedAssets,
                militaryPoliceOrPolitical,
                pupils,
                canteen,
                boarding,
                trainingFields);
    }

    private Disclosures disclosures() {
        return new Disclosures(null, null, null, listedCompany, null, null, null, null, null, null);
    }
}
