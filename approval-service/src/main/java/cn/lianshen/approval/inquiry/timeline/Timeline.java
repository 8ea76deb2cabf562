package cn.lianshen.approval.inquiry.timeline;

import cn.lianshen.approval.approvalcase.CaseEntry;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.event.Deadline;
import cn.lianshen.approval.inquiry.domain.Audience;
import cn.lianshen.approval.inquiry.domain.ClockChange;
import cn.lianshen.approval.inquiry.domain.Moment;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a case's life to whoever reads it. */
@Component
final class Timeline {
    private final TimelineWords words;

    Timeline(TimelineWords words) {
        this.words = words;
    }

    List<TimelineLine> of(List<CaseEntry> history, Audience audience, Locale locale) {
        var moments = Moment.of(history.stream().map(CaseEntry::event).toList());
        return IntStream.range(0, history.size())
                .filter(at -> audience.hears(history.get(at).event()))
                .mapToObj(at -> line(history.get(at), moments.get(at), audience, locale))
                .toList();
    }

    private TimelineLine line(CaseEntry entry, Moment moment, Audience audience, Locale locale) {
        return new TimelineLine(
                entry.version(),
                entry.type(),
                entry.at(),
                who(entry.actor(), audience, locale),
                words.event(entry.type(), entry.event(), locale),
                moment.clocks().stream()
                        .filter(audience::hears)
                        .map(change -> clock(change, locale))
                        .toList(),
                audience.facts(entry.event()));
    }

    /** Officers are known by their bureau outside of the house, a founder by the role. */
    private TimelineLine.Who who(Actor actor, Audience audience, Locale locale) {
        var role = actor.kind() == Actor.Kind.PERSON ? "FOUNDER" : actor.kind().name();
        return new TimelineLine.Who(
                role,
                actor.bureau(),
                words.who(actor, locale),
                audience.knowsOfficers() ? actor.id() : null);
    }

    private TimelineLine.Clock clock(ClockChange change, Locale locale) {
        return new TimelineLine.Clock(
                change.clock().name(),
                change.bureau().isEmpty() ? null : change.bureau(),
                change.kind().name(),
                day(change.before()),
                day(change.after()),
                words.clock(change, locale));
    }

    private static TimelineLine.@Nullable Day day(@Nullable Deadline deadline) {
        return deadline == null
                ? null
                : new TimelineLine.Day(deadline.soonest(), deadline.due() == null);
    }
}
