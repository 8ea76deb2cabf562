package cn.lianshen.approval.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one time zone in which days begin and end here (北京时间), without summer time. */
public final class ChinaTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ChinaTime() {}

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
