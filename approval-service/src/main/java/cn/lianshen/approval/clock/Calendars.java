package cn.lianshen.approval.clock;

import cn.lianshen.approval.clock.domain.WorkingCalendar;
import cn.lianshen.seeds.SeedReader;
import cn.lianshen.seeds.WrongSeed;
import java.util.List;

/** The calendar files of the class path as one working calendar. */
public final class Calendars {

    private Calendars() {}

    /**
     * Every year that has a file.
     *
     * @throws WrongSeed if a file is wrong, or there is none
     */
    public static WorkingCalendar fromSeeds() {
        List<CalendarFile> files = new SeedReader().folder("calendar", CalendarFile.class);
        if (files.isEmpty()) {
            throw new WrongSeed("calendar", "no year is loaded");
        }
        return new WorkingCalendar(files.stream().map(CalendarFile::toDomain).toList());
    }
}
