package cn.lianshen.gateway.portal.citizen;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a county publishes of its work. */
public record CountyFigures(
        LocalDate from,
        LocalDate to,
        long filed,
        long decided,
        Kept promise,
        Days decisionDays,
        List<Month> months) {

    /** Share: 0 to 1; null when none can be told. */
    public record Kept(long judged, long inTime, long late, @Nullable Double share) {

        /** In percent, with one decimal. */
        public String percent() {
            return share == null ? "" : "%.1f%%".formatted(share * 100);
        }
    }

    public record Days(@Nullable Integer median, @Nullable Integer p90) {}

    public record Month(String month, long filed, long accepted, long decided) {}

    /** A school on a list. */
    public record Listed(
            UUID institutionId,
            @Nullable String name,
            String reason,
            LocalDate since,
            @Nullable LocalDate until) {}
}
