package cn.lianshen.registry.intake;

import cn.lianshen.outbox.PermanentFault;
import cn.lianshen.outbox.ReceivedEvent;
import cn.lianshen.registry.institution.domain.Cause;
import cn.lianshen.registry.institution.domain.Fact;
import cn.lianshen.registry.institution.domain.Happening;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event on its way to becoming facts.
 *
 * @param filing what its case is about; null when the case's beginning was never read
 */
record Reading(ReceivedEvent event, Payloads payloads, @Nullable Filing filing) {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    <T> T as(Class<T> type) {
        return payloads.read(event, type);
    }

    /**
     * @throws PermanentFault when it is not known: without it the event is about nobody
     */
    Filing needed() {
        if (filing == null) {
            throw new PermanentFault("no filing of case " + event.aggregateId() + " was read");
        }
        return filing;
    }

    @Nullable String act() {
        return filing == null ? null : filing.act();
    }

    /** The day in China on which it happened. */
    LocalDate day() {
        return LocalDate.ofInstant(event.at(), CHINA);
    }

    Found fact(UUID institution, LocalDate on, Happening what) {
        var cause = new Cause(event.aggregateId(), event.version(), event.at());
        return new Found(institution, new Fact(cause, event.region(), on, what));
    }

    List<Found> one(UUID institution, LocalDate on, Happening what) {
        return List.of(fact(institution, on, what));
    }
}
