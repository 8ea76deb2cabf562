package cn.lianshen.gateway.portal.officer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A worklist (待办列表), by due date; {@code next} leads on. */
record Tasks(List<Line> items, @Nullable String next) {

    /**
     * What is open.
     *
     * @param taskText what is to be done, in the reader's language
     * @param undetermined whether the day is the earliest that it can be
     * @param lamp {@code RED}, {@code YELLOW} or {@code NONE}
     * @param officer token subject of who has claimed it
     */
    record Line(
            String caseId,
            String caseNumber,
            String bureau,
            String task,
            String taskText,
            String item,
            String kind,
            @Nullable String schoolName,
            LocalDate due,
            boolean undetermined,
            String lamp,
            @Nullable String officer) {}
}
