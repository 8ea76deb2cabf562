package cn.lianshen.registry.classification;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the classification takes from {@code approval.licence-issued.v1}.
 *
 * @param validFrom first day of the licence, from which the classification holds
 */
record Declared(UUID institutionId, String classification, LocalDate validFrom) {

    Declared {
        requireNonNull(institutionId, "institutionId");
        requireNonNull(classification, "classification");
        requireNonNull(validFrom, "validFrom");
    }
}
