package cn.lianshen.sharing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a source has about somebody or something.
 *
 * @param number of the certificate or record
 * @param validUntil last day; null when it does not end
 * @param content what it says, by name of the field
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SharedRecord(
        String number,
        String holder,
        String issuer,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        Map<String, String> content) {}
