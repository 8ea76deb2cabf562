package cn.lianshen.approval.county;

import cn.lianshen.approval.catalogue.Confidence;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that holds in a county.
 *
 * @param values what holds, each a text of its own
 * @param confidence how sure it is; absent with {@code source} where it follows from other facts
 * @param confidenceText the same in words
 * @param confirm to be confirmed with the county before it is relied on
 * @param general holds everywhere; the county's profile says nothing of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CountyFact(
        String name,
        List<String> values,
        @Nullable String note,
        @Nullable String source,
        @Nullable Confidence confidence,
        @Nullable String confidenceText,
        boolean confirm,
        boolean general) {}
