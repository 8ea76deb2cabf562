package cn.lianshen.approval.inquiry.timeline;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.Deadline;
import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.inquiry.InquiryWords;
import cn.lianshen.approval.inquiry.domain.ClockChange;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A case's life in words. */
@Component
final class TimelineWords {
    private final InquiryWords words;
    private final Catalogue catalogue;

    TimelineWords(InquiryWords words, Catalogue catalogue) {
        this.words = words;
        this.catalogue = catalogue;
    }

    /** What happened; an event that has no words yet is called by its type. */
    String event(String type, CaseEvent event, Locale locale) {
        var about = EventSubject.of(event);
        return words.or(
                type,
                "event." + EventOutcome.code(type, event),
                locale,
                about.bureau() == null ? "" : bureau(about.bureau(), locale),
                about.clock() == null ? "" : clock(about.clock(), locale),
                about.paper());
    }

    /** The role or the bureau. */
    String who(Actor actor, Locale locale) {
        if (actor.agent() != null) {
            return words.text("actor.AGENT", locale);
        }
        return actor.bureau() == null
                ? words.text("actor." + actor.kind(), locale)
                : bureau(actor.bureau(), locale);
    }

    /** What became of a clock. */
    String clock(ClockChange change, Locale locale) {
        var name = clock(change.clock(), locale);
        return words.text(
                "clock.change." + change.kind(),
                locale,
                name,
                day(change.before(), locale),
                day(change.after(), locale));
    }

    private String clock(ClockName name, Locale locale) {
        return words.text("clock." + name, locale);
    }

    private String day(@Nullable Deadline deadline, Locale locale) {
        if (deadline == null) {
            return "";
        }
        var day = deadline.soonest().toString();
        return deadline.due() == null ? words.text("clock.earliest", locale, day) : day;
    }

    private String bureau(String code, Locale locale) {
        return catalogue.bureaus().has(code) ? catalogue.bureau(code).name(locale) : code;
    }
}
