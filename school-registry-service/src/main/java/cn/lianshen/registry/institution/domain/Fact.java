package cn.lianshen.registry.institution.domain;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * One thing that happened to an institution. Facts are ordered by their own dates, so whoever gets
 * them in another order comes to the same institution.
 *
 * @param region GB/T 2260 code of the county that wrote it down
 * @param on first day on which it holds
 */
public record Fact(Cause cause, String region, LocalDate on, Happening what)
        implements Comparable<Fact> {
    private static final Comparator<Fact> ORDER =
            Comparator.comparing(Fact::on)
                    .thenComparing(fact -> fact.cause().at())
                    .thenComparing(fact -> fact.cause().source())
                    .thenComparing(fact -> fact.cause().version());

    @Override
    public int compareTo(Fact other) {
        return ORDER.compare(this, other);
    }

    /** Whether a permission ended by it. */
    boolean ends() {
        return what instanceof Happening.PermissionEnded
                || what instanceof Happening.LicenceHandedBack;
    }

    boolean ofCase(Fact other) {
        return cause.source().equals(other.cause().source());
    }
}
