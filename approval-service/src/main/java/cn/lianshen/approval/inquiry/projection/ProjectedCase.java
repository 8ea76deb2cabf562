package cn.lianshen.approval.inquiry.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as the tables of the read side hold it; columns by name.
 *
 * @param founderKey in hexadecimal digits
 * @param officers token subjects, by bureau
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProjectedCase(
        @JsonProperty("case_id") UUID caseId,
        @JsonProperty("case_number") String caseNumber,
        String region,
        @JsonProperty("filed_at") Instant filedAt,
        List<String> bureaus,
        @JsonProperty("school_name") @Nullable String schoolName,
        @JsonProperty("name_key") String nameKey,
        @JsonProperty("founder_key") @Nullable String founderKey,
        List<String> terms,
        int version,
        String state,
        @Nullable LocalDate due,
        Map<String, LocalDate> lamps,
        List<String> unsure,
        List<String> tallies,
        Map<String, String> officers) {}
