package cn.lianshen.approval.approvalcase.publicity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An intended decision before the public, as anybody sees it: no person is named.
 *
 * @param schoolName null for the seconds before the case is indexed
 * @param until last day for objections; absent while the holidays that it runs over are not
 *     announced
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Publicity(
        UUID caseId,
        String caseNumber,
        String region,
        String item,
        String kind,
        String classification,
        @Nullable String schoolName,
        LocalDate startedOn,
        @Nullable LocalDate until) {}
