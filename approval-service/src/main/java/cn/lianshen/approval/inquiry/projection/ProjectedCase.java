package cn.lianshen.approval.inquiry.projection;

import cn.lianshen.approval.inquiry.domain.Lamp;
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
        List<TaskLamp> lamps,
        List<String> tallies,
        Map<String, String> officers) {

    /**
     * The lamp of one open task.
     *
     * @param officer token subject of who has claimed the bureau's part
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TaskLamp(
            String bureau,
            String task,
            LocalDate due,
            @Nullable String officer,
            @JsonProperty("yellow_from") @Nullable LocalDate yellowFrom,
            boolean unsure) {

        static TaskLamp of(Lamp lamp, @Nullable String officer) {
            var task = lamp.task();
            return new TaskLamp(
                    task.bureau(),
                    task.kind().name(),
                    task.due(),
                    officer,
                    lamp.yellowFrom(),
                    lamp.unsure());
        }
    }
}
