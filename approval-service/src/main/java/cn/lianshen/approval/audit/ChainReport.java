package cn.lianshen.approval.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a look at the chains found.
 *
 * @param cases looked at
 * @param calendars years of which loaded notices were looked at
 * @param events looked at
 * @param faults one a case at most: its first
 * @param next the id to go on behind; absent when all has been looked at
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChainReport(
        int cases,
        int calendars,
        long events,
        boolean intact,
        List<ChainFault> faults,
        @Nullable UUID next) {

    static ChainReport of(List<CheckedCase> checked, @Nullable UUID next) {
        var faults = checked.stream().flatMap(one -> one.fault().stream()).toList();
        var events = checked.stream().mapToLong(CheckedCase::events).sum();
        return new ChainReport(checked.size(), 0, events, faults.isEmpty(), faults, next);
    }

    static ChainReport ofCalendars(List<CheckedCase> years) {
        var it = of(years, null);
        return new ChainReport(0, it.cases, it.events, it.intact, it.faults, null);
    }

    /** With the calendars, which are looked at beside the first cases. */
    ChainReport with(ChainReport calendars) {
        return new ChainReport(
                cases,
                calendars.calendars,
                events + calendars.events,
                intact && calendars.intact,
                Stream.concat(calendars.faults.stream(), faults.stream()).toList(),
                next);
    }

    ChainReport worded(Function<ChainFault.Kind, String> words) {
        var texts = faults.stream().map(fault -> fault.worded(words.apply(fault.kind()))).toList();
        return new ChainReport(cases, calendars, events, intact, texts, next);
    }
}
