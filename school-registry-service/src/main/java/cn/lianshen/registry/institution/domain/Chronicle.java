package cn.lianshen.registry.institution.domain;

import cn.lianshen.registry.institution.domain.Happening.PermissionEnded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one institution, in the order of its facts' own dates. The same facts make
 * the same chronicle, in whichever order and however often they come.
 */
public final class Chronicle {
    private final List<Moment> moments;

    private Chronicle(List<Moment> moments) {
        this.moments = List.copyOf(moments);
    }

    public static Chronicle of(Collection<Fact> facts) {
        var moments = new ArrayList<Moment>();
        var entry = Entry.NONE;
        for (var placed : placed(new TreeSet<>(facts))) {
            var fact = placed.fact();
            entry = next(entry, fact, moments.stream().map(Moment::fact).toList());
            moments.add(new Moment(placed.at().on(), fact, entry));
        }
        return new Chronicle(moments);
    }

    private static List<Placed> placed(Collection<Fact> facts) {
        return facts.stream().map(fact -> new Placed(fact, place(fact, facts))).sorted().toList();
    }

    /**
     * A licence may end before its first day. That stands behind what its case told earlier: else
     * it would end another licence, and its own would begin as if nothing had happened.
     */
    private static Fact place(Fact fact, Collection<Fact> facts) {
        return facts.stream()
                .filter(other -> fact.ends() && other.ofCase(fact))
                .filter(other -> other.cause().version() < fact.cause().version())
                .filter(other -> other.compareTo(fact) > 0)
                .max(Comparator.naturalOrder())
                .orElse(fact);
    }

    /**
     * A fact in its place.
     *
     * @param at itself, or the fact of its own case that it must not come before
     */
    private record Placed(Fact fact, Fact at) implements Comparable<Placed> {
        private static final Comparator<Placed> ORDER =
                Comparator.comparing(Placed::at)
                        .thenComparing(placed -> placed.fact().cause().version());

        @Override
        public int compareTo(Placed other) {
            return ORDER.compare(this, other);
        }
    }

    public List<Moment> moments() {
        return moments;
    }

    /** The institution after all facts, or empty when it was never licensed. */
    public Optional<Entry> now() {
        return moments.isEmpty()
                ? Optional.empty()
                : Optional.of(moments.getLast().entry()).filter(Entry::listed);
    }

    /** The institution at the end of {@code day}, or empty when it was not licensed by then. */
    public Optional<Entry> asOf(LocalDate day) {
        return moments.stream()
                .filter(moment -> !moment.on().isAfter(day))
                .reduce((_, later) -> later)
                .map(Moment::entry)
                .filter(Entry::listed);
    }

    /**
     * What one aspect was, and for how long; from the first day on which there was any.
     *
     * @param aspect null where there is none
     */
    public <T> List<Span<T>> spans(Function<Entry, @Nullable T> aspect) {
        var spans = new ArrayList<Span<T>>();
        T last = null;
        for (var moment : moments) {
            T value = aspect.apply(moment.entry());
            if (value != null && !Objects.equals(value, last)) {
                close(spans, moment.on());
                spans.add(new Span<>(value, moment.on(), null, moment.fact().cause()));
            }
            last = value;
        }
        return spans;
    }

    private static <T> void close(List<Span<T>> spans, LocalDate until) {
        if (!spans.isEmpty()) {
            var open = spans.removeLast();
            spans.add(new Span<>(open.value(), open.from(), until, open.cause()));
        }
    }

    private static Entry next(Entry entry, Fact fact, List<Fact> before) {
        if (fact.what() instanceof PermissionEnded end && end.how().takesBack() && change(end)) {
            var others = before.stream().filter(other -> !other.ofCase(fact)).toList();
            var former = of(others).now();
            if (former.isPresent()) {
                return entry.facedAs(former.get());
            }
        }
        return entry.after(fact);
    }

    /** Of a change only the change falls; the licence that stood before it stands again. */
    private static boolean change(PermissionEnded end) {
        var act = end.act();
        return act != null && act.startsWith("PS05");
    }
}
