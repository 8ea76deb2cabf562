package cn.lianshen.approval.assessment;

import cn.lianshen.approval.routing.domain.Classification;
import cn.lianshen.approval.routing.domain.Existing;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is told of the institution as it is licensed now (现有学校); not for its founding.
 *
 * @param kind differs from what is asked only where the level or category changes
 * @param classification differs from what is asked only in a conversion
 * @param registrar the bureau that keeps its registration; by default the county's
 * @param licenceUntil last day of its licence
 * @param establishedOn day of its formal establishment; asked for by the choice between non-profit
 *     and for-profit
 */
record ExistingFacts(
        @Schema(example = "KG") @Nullable String kind,
        @Nullable Classification classification,
        @Schema(example = "MZ") @Nullable String registrar,
        @Nullable LocalDate licenceUntil,
        @Nullable LocalDate establishedOn) {

    static final ExistingFacts UNTOLD = new ExistingFacts(null, null, null, null, null);

    Existing toDomain() {
        return new Existing(kind, classification, registrar, licenceUntil);
    }
}
