package cn.lianshen.approval.assessment;

import cn.lianshen.approval.routing.domain.ProposedSchool;
import cn.lianshen.approval.routing.domain.Pupils;
import cn.lianshen.approval.routing.domain.TrainingField;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is told of the school; what is left out is taken as no by the rules, and as open by the list
 * of materials.
 *
 * @param name taken so that a whole form can be sent, like the texts and figures after it; not
 *     looked at
 * @param stateAssetPercent share of fiscal or state assets, 0 to 100
 * @param pupils whom a training body teaches
 * @param trainingFields in what a non-subject training body trains; every field when left out
 */
record SchoolFacts(
        @Nullable String name,
        @Nullable String address,
        @Nullable String legalRepresentative,
        @Nullable String principal,
        @Nullable Integer plannedPupils,
        @Nullable Long openingFundYuan,
        @Nullable BigDecimal stateAssetPercent,
        @Nullable Boolean collectiveOrDonatedAssets,
        @Nullable Boolean militaryPoliceOrPolitical,
        @Nullable Set<Pupils> pupils,
        @Nullable Boolean canteen,
        @Nullable Boolean boarding,
        @Nullable Set<TrainingField> trainingFields) {

    static final SchoolFacts UNTOLD =
            new SchoolFacts(
                    null, null, null, null, null, null, null, null, null, null, null, null, null);

    ProposedSchool.School toDomain() {
        return ProposedSchool.School.told(
                        onStateAssets(),
                        collectiveOrDonatedAssets,
                        militaryPoliceOrPolitical,
                        pupils)
                .training(trainingFields);
    }

    /** Null when not told. */
    @Nullable Boolean onStateAssets() {
        return stateAssetPercent == null ? null : stateAssetPercent.signum() > 0;
    }
}
