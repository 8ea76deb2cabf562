package cn.lianshen.approval.inquiry.search;

import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.identifier.domain.CaseNumber;
import cn.lianshen.approval.inquiry.SearchTerms;
import cn.lianshen.approval.inquiry.domain.NameText;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What cases are narrowed to; null or empty where they are not.
 *
 * @param number digits with which the case number begins
 * @param names parts of the school's name, all of which it has
 * @param founderKey hash of the founder's name, in hexadecimal digits
 * @param officer token subject of an officer who has a bureau's part
 * @param dueTo the last day that is wanted
 * @param filedBefore the first moment that is not wanted
 */
record CaseFilter(
        @Nullable String number,
        List<NameText> names,
        @Nullable String founderKey,
        List<CaseState> states,
        @Nullable String item,
        @Nullable String kind,
        @Nullable String classification,
        @Nullable String officer,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        @Nullable OffsetDateTime filedFrom,
        @Nullable OffsetDateTime filedBefore) {

    /** Whether the number is given whole, so that there is one case at most. */
    boolean whole() {
        return number != null && CaseNumber.valid(number);
    }

    boolean byDue() {
        return dueFrom != null || dueTo != null;
    }

    /** What the index of terms is asked for; the bureau is left to whoever knows it. */
    Stream<String> terms(SearchTerms terms) {
        return Stream.of(
                        names.stream().flatMap(terms::name),
                        Stream.ofNullable(item).map(terms::item),
                        Stream.ofNullable(kind).map(terms::kind),
                        Stream.ofNullable(classification).map(terms::classification))
                .flatMap(all -> all);
    }
}
