package cn.lianshen.approval.assessment;

import cn.lianshen.approval.assessment.Assessment.BureauName;
import cn.lianshen.approval.catalogue.Confidence;
import cn.lianshen.approval.catalogue.ResultRow;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What it can end with (办理结果).
 *
 * @param years how long it is good, where that is counted in years
 * @param until last day, where it is known already: the one of the old licence
 * @param conclusions what an annual inspection can end with
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EndResult(
        String code,
        ResultRow.On on,
        String name,
        BureauName issuer,
        ResultRow.Validity validity,
        @Nullable Integer years,
        @Nullable LocalDate until,
        @Nullable List<String> conclusions,
        @Nullable String note,
        String source,
        Confidence confidence) {}
