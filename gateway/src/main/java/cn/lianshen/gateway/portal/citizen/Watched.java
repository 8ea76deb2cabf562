package cn.lianshen.gateway.portal.citizen;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is public of an institution's supervision. */
public record Watched(
        @Nullable Integer stars,
        @Nullable LocalDate starsUntil,
        List<Listed> lists,
        List<Check> checks,
        long upheldComplaints) {

    public record Listed(String colour, String reason, LocalDate since, @Nullable LocalDate until) {

        public boolean black() {
            return colour.equals("BLACK");
        }
    }

    public record Check(String bureau, LocalDate on, String result, long ageDays) {

        public boolean failed() {
            return result.equals("FAILED");
        }
    }
}
