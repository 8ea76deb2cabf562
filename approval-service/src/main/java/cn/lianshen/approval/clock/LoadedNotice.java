package cn.lianshen.approval.clock;

import cn.lianshen.approval.clock.domain.HolidayNotice;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A holiday notice that an operator has loaded. A correction is the next version of its year.
 *
 * @param number of the notice, e.g. 国办发明电〔2026〕12号
 * @param publishedOn day of the notice
 * @param source where it was read
 * @param rows as they were typed, see {@link HolidayNotice}
 * @param loadedBy subject of the operator
 */
public record LoadedNotice(
        int year,
        int version,
        String number,
        LocalDate publishedOn,
        String source,
        String rows,
        String loadedBy,
        Instant loadedAt) {}
