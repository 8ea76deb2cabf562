package cn.lianshen.gateway.portal.officer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cases that were looked for; {@code next} leads on. */
record FoundCases(List<Line> items, @Nullable String next) {

    /**
     * A case.
     *
     * @param due when what is open is due first; null when nothing is open
     */
    record Line(
            String caseId,
            String caseNumber,
            String item,
            String kind,
            String state,
            @Nullable String schoolName,
            @Nullable LocalDate due) {}
}
