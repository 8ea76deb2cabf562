package cn.lianshen.approval.sharing.domain;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A certificate or record as its source has it (电子证照、核验结果).
 *
 * @param validUntil last day; null when it does not end
 * @param content what it says, by name of the field
 */
public record SharedDocument(
        String number,
        @Nullable String holder,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        @Nullable Map<String, String> content) {

    public boolean expired(LocalDate today) {
        return validUntil != null && validUntil.isBefore(today);
    }
}
