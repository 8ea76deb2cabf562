package cn.lianshen.registry.institution.domain;

import cn.lianshen.registry.institution.domain.Happening.PermissionEnded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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
        var ordered = List.copyOf(new TreeSet<>(facts));
        var moments = new ArrayList<Moment>();
        var entry = Entry.NONE;
        for (var i = 0; i < ordered.size(); i++) {
            entry = next(entry, ordered.get(i), ordered.subList(0, i));
            moments.add(new Moment(ordered.get(i), entry));
        }
        return new Chronicle(moments);
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
                .filter(moment -> !moment.fact().on().isAfter(day))
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
                close(spans, moment.fact().on());
                spans.add(new Span<>(value, moment.fact().on(), null, moment.fact().cause()));
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
