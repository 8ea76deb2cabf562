package cn.lianshen.registry.licence;

import java.time.LocalDate;
import java.time.ZoneId;

/** A day as papers write it. */
final class ChineseDate {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ChineseDate() {}

    static String of(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
