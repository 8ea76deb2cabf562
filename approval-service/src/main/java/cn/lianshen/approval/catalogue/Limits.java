package cn.lianshen.approval.catalogue;

import cn.lianshen.approval.catalogue.LimitRow.ClockKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The law's limits, by the question that is asked of them. */
public record Limits(List<LimitRow> all) {

    public Limits {
        all = List.copyOf(all);
    }

    /** From receipt: accept, or name once all that is missing (行政许可法 32). */
    public LimitRow notice() {
        return general(ClockKind.NOTICE);
    }

    /** From acceptance; empty where no law names a limit. */
    public Optional<LimitRow> hard(String item) {
        return of(ClockKind.HARD)
                .filter(row -> item.equals(row.item()) && row.change() == null)
                .findFirst();
    }

    /** From the decision (行政许可法 44). */
    public LimitRow delivery() {
        return general(ClockKind.DELIVERY);
    }

    /** The registrar's own; empty for a bureau that registers nothing. */
    public Optional<LimitRow> registration(String bureau) {
        return of(ClockKind.REGISTRATION).filter(row -> bureau.equals(row.bureau())).findFirst();
    }

    private LimitRow general(ClockKind clock) {
        return of(clock).findFirst().orElseThrow(() -> new NotInCatalogue("limit", clock.name()));
    }

    private Stream<LimitRow> of(ClockKind clock) {
        return all.stream().filter(row -> row.clock() == clock);
    }
}
