package cn.lianshen.approval.county;

import cn.lianshen.approval.catalogue.Profile;
import cn.lianshen.approval.clock.Calendars;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whether the place may have days off of its own, and which it has. */
record CalendarFacts(CountyWords words, Calendars calendars) {

    List<CountyFact> of(Profile county) {
        var local = county.localHolidays();
        var days = calendars.forRegion(county.region()).local();
        var known =
                Stream.of(
                                days("calendar.off", days.daysOff()),
                                days("calendar.worked", days.worked()))
                        .flatMap(Function.identity())
                        .toList();
        return List.of(
                words.fact(
                        words.text("calendar.own"),
                        List.of(words.text("calendar.own." + local.possible())),
                        Ground.of(local.confirm(), null, local.source(), local.confidence())),
                words.fact(
                        words.text("calendar.days"),
                        known.isEmpty() ? List.of(words.text("calendar.none")) : known,
                        Ground.FOLLOWS));
    }

    private Stream<String> days(String key, Collection<LocalDate> days) {
        return words.only(key, days.stream().sorted().map(LocalDate::toString).toList());
    }
}
